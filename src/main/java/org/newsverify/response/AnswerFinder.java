package org.newsverify.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsverify.article.Article;
import org.newsverify.article.Span;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Act;
import org.newsverify.attribution.Attribution;
import org.newsverify.response.ActPatterns.Match;

/** Finds what each attribution does, and every answer to a claim, also where the tagger saw no attribution. Safe for use by several threads. */
public final class AnswerFinder {

    private @Nullable ActPatterns loaded;

    /** The acts of an article's attributions, which are given in the order of the text, and the answers in it. */
    public Answers find(Article article, List<Attribution> attributions) {
        return new Run(patterns(), Tokens.of(article), attributions).answers();
    }

    private synchronized ActPatterns patterns() {
        ActPatterns patterns = loaded == null ? ActPatterns.load() : loaded;
        loaded = patterns;
        return patterns;
    }

    private static final class Run {

        private static final int NONE = -1;
        private static final int LONGEST_CLAUSE = 40; // tokens behind the words that tell
        private static final Set<String> CLAUSE_ENDS = Set.of(";", "but", "though", "although", ")", "”");
        private static final Set<String> NOBODY = Set.of("neither", "none", "nobody");
        private static final Set<String> HELPERS = Set.of("would", "will", "did", "could");
        private static final Set<String> SELF =
                Set.of("i", "we", "he", "she", "they", "it", "that", "this", "there", "which", "who", "these", "those");

        private final ActPatterns patterns;
        private final Tokens tokens;
        private final List<Attribution> attributions;
        private final Subjects subjects;
        private final int[] cueOf;
        private final int[] contentOf;
        private final Act[] acts;
        private final List<Answer> answers = new ArrayList<>();

        Run(ActPatterns patterns, Tokens tokens, List<Attribution> attributions) {
            this.patterns = patterns;
            this.tokens = tokens;
            this.attributions = attributions;
            this.subjects = new Subjects(tokens);
            this.cueOf = new int[tokens.size()];
            this.contentOf = new int[tokens.size()];
            this.acts = new Act[attributions.size()];
            Arrays.fill(cueOf, NONE);
            Arrays.fill(contentOf, NONE);
            Arrays.fill(acts, Act.SAY);
            for (int k = 0; k < attributions.size(); k++) {
                mark(attributions.get(k).cue(), cueOf, k);
                mark(attributions.get(k).content(), contentOf, k);
            }
        }

        private void mark(List<Span> spans, int[] of, int attribution) {
            for (Span span : spans) {
                for (int k = tokens.at(span.start()); k < tokens.from(span.end()); k++) {
                    of[k] = attribution;
                }
            }
        }

        Answers answers() {
            int k = 0;
            while (k < tokens.size()) {
                int at = k;
                Optional<Match> match = patterns.at(tokens, k, scope -> holds(scope, at));
                match.ifPresent(this::take);
                k = match.map(Match::to).orElse(k + 1);
            }
            return new Answers(List.of(acts), merged());
        }

        private boolean holds(ActPattern.Scope scope, int token) {
            return switch (scope) {
                case ANYWHERE -> true;
                case CUE -> cueOf[token] != NONE;
                case CONTENT -> contentOf[token] != NONE;
            };
        }

        private void take(Match match) {
            if (match.act().isEmpty()) {
                return;
            }
            Act act = match.act().get();
            int attribution = first(cueOf, match);
            int verb = subjects.verb(match.from());
            Optional<Span> subject = inside(match).or(() -> subjects.before(verb));
            boolean within = false;
            if (attribution == NONE) {
                int content = first(contentOf, match);
                boolean own = match.scope() == ActPattern.Scope.CONTENT
                        || subject.isEmpty()
                        || SELF.contains(tokens.text(subject.get()).toLowerCase(Locale.ROOT));
                if (content != NONE && own) {
                    attribution = content;
                    within = true;
                }
            }
            if (attribution != NONE && !(within && acts[attribution].isResponse())) {
                if (acts[attribution] == Act.SAY) {
                    acts[attribution] = act;
                }
            }
            if (act.isResponse()) {
                answer(act, match, attribution, verb, subject);
            }
        }

        /** "None of the banks would comment": the subject is part of the words. */
        private Optional<Span> inside(Match match) {
            if (!NOBODY.contains(tokens.word(match.from()))) {
                return Optional.empty();
            }
            int end = match.from();
            while (end < match.to() - 1 && !HELPERS.contains(tokens.word(end))) {
                end++;
            }
            return Optional.of(tokens.span(match.from(), end));
        }

        private static int first(int[] of, Match match) {
            for (int k = match.from(); k < match.to(); k++) {
                if (of[k] != NONE) {
                    return of[k];
                }
            }
            return NONE;
        }

        private void answer(Act act, Match match, int attribution, int verb, Optional<Span> subject) {
            List<Span> by = attribution == NONE
                    ? List.of()
                    : attributions.get(attribution).sources();
            if (by.isEmpty()) {
                by = subject.map(List::of).orElseGet(() -> speakerBefore(verb));
            }
            if (by.isEmpty()) {
                return;
            }
            int end = clauseEnd(match.to());
            Span words = tokens.span(match.from(), match.to());
            List<Span> topic = new ArrayList<>();
            if (end > match.to()) {
                topic.add(tokens.span(match.to(), end));
            }
            Span span = tokens.span(verb, end);
            if (attribution != NONE) {
                Attribution whole = attributions.get(attribution);
                topic.addAll(whole.content());
                span = holds(whole.cue(), match)
                        ? cover(whole)
                        : span.cover(cueBeside(whole, match).orElse(span));
            } else {
                for (Span one : by) {
                    int at = tokens.at(one.start());
                    if (at < verb
                            && tokens.get(at).sentence() == tokens.get(verb).sentence()) {
                        span = span.cover(one);
                    }
                }
            }
            answers.add(new Answer(
                    act,
                    span,
                    words,
                    by,
                    topic,
                    attribution == NONE ? OptionalInt.empty() : OptionalInt.of(attribution)));
        }

        private boolean holds(List<Span> spans, Match match) {
            Span words = tokens.span(match.from(), match.to());
            return spans.stream().anyMatch(words::overlaps);
        }

        /** The cue of an attribution, if it stands in the sentence of the words that tell. */
        private Optional<Span> cueBeside(Attribution attribution, Match match) {
            return attribution.cue().stream()
                    .filter(cue -> tokens.get(tokens.at(cue.start())).sentence()
                            == tokens.get(match.from()).sentence())
                    .findFirst();
        }

        /** Source, cue and the first part of the content. */
        private Span cover(Attribution attribution) {
            List<Span> parts = new ArrayList<>(attribution.sources());
            parts.addAll(attribution.cue());
            attribution.content().stream().findFirst().ifPresent(parts::add);
            return parts.stream().reduce(Span::cover).orElseThrow();
        }

        /** "Roe said so and declined to comment": the source of the attribution before, in the same sentence. */
        private List<Span> speakerBefore(int verb) {
            for (int k = verb - 1;
                    k >= 0 && tokens.get(k).sentence() == tokens.get(verb).sentence();
                    k--) {
                if (cueOf[k] != NONE && !attributions.get(cueOf[k]).sources().isEmpty()) {
                    return attributions.get(cueOf[k]).sources();
                }
            }
            return List.of();
        }

        private int clauseEnd(int from) {
            int end = from;
            while (end < tokens.size()
                    && end - from < LONGEST_CLAUSE
                    && tokens.get(end).sentence()
                            == tokens.get(Math.max(0, from - 1)).sentence()
                    && !CLAUSE_ENDS.contains(tokens.word(end))) {
                end++;
            }
            while (end > from && !tokens.get(end - 1).isWord()) {
                end--;
            }
            return end;
        }

        /** One answer for each act of an attribution. */
        private List<Answer> merged() {
            TreeMap<String, Answer> byKey = new TreeMap<>();
            List<Answer> single = new ArrayList<>();
            for (Answer answer : answers) {
                String key = answer.act() + " " + answer.attribution().orElse(NONE);
                if (answer.attribution().isEmpty() || byKey.putIfAbsent(key, answer) == null) {
                    single.add(answer);
                }
            }
            return Collections.unmodifiableList(single);
        }
    }
}
