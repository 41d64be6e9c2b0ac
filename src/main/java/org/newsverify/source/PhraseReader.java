package org.newsverify.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsverify.article.Token;
import org.newsverify.article.Tokens;
import org.newsverify.tag.Entity;

/** Takes mentions apart: what is their head, is it a name, how many are they. What is said of a name is for {@link Roles}. */
final class PhraseReader {

    static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "that", "these", "those",
            "some", "many", "several", "few", "most", "all", "both", "neither", "another", "any", "no", "each", "every",
            "other", "more", "fellow", "top");
    private static final Set<String> BEHIND = Set.of(
            "seen",
            "given",
            "written",
            "made",
            "taken",
            "held",
            "sent",
            "shown",
            "kept",
            "brought",
            "of",
            "in",
            "at",
            "for",
            "from",
            "with",
            "on",
            "to",
            "by",
            "near",
            "about",
            "against",
            "under",
            "inside",
            "outside",
            "close",
            "familiar",
            "who",
            "whom",
            "whose",
            "which",
            "that",
            "and",
            "or",
            "but",
            "as",
            "including",
            "like",
            "such",
            "here",
            "there",
            "is",
            "was",
            "were",
            "are",
            "has",
            "have",
            "had",
            "now",
            "ranging",
            "across",
            "around",
            "within",
            "behind",
            "among",
            "between",
            "over",
            "himself",
            "herself");
    private static final Set<String> TIMES = Set.of(
            "today",
            "yesterday",
            "tonight",
            "also",
            "all",
            "too",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "later",
            "earlier",
            "recently",
            "then",
            "himself",
            "herself",
            "themselves",
            "itself");
    private static final Set<String> SHARES = Set.of("percent", "per", "%", "in", "out"); // behind "twelve"
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("twenty", 20),
            Map.entry("both", 2));

    private final Tokens tokens;
    private final Names names;
    private final Lexicon lexicon;
    private final Roles roles;

    PhraseReader(Tokens tokens, Names names, Lexicon lexicon) {
        this.tokens = tokens;
        this.names = names;
        this.lexicon = lexicon;
        this.roles = new Roles(tokens, lexicon);
    }

    /** Tokens {@code [from, to)}, at least one. */
    Phrase read(int from, int to) {
        int start = from;
        while (start < to - 1 && (!tokens.get(start).isWord() || isPreposition(start))) {
            start++;
        }
        int end = to;
        while (end > start + 1 && isBeside(end - 1)) {
            end--;
        }
        int core = start;
        while (core < end - 1 && isBeforeNoun(core)) {
            core++;
        }
        int coreEnd = coreEnd(core, end);
        Optional<Name> name = headName(core, coreEnd, end);
        Noun noun = lexicon.noun(tokens.word(coreEnd - 1));
        List<Name> owners = names.within(start, end).stream()
                .filter(other -> name.isEmpty() || !other.equals(name.get()))
                .toList();
        String role = name.isPresent() ? roles.of(name.get(), core, coreEnd, end) : "";
        return new Phrase(
                start,
                end,
                coreEnd,
                name,
                noun,
                DETERMINERS.contains(tokens.word(start)) ? tokens.word(start) : "",
                count(start, coreEnd),
                role.isEmpty() ? Optional.empty() : Optional.of(role),
                roles.nouns(name, start, end),
                owners);
    }

    /** Marks, a possessive, and words of time that a mention took with it: "Reuters today". */
    private boolean isBeside(int k) {
        String word = tokens.word(k);
        return (!tokens.get(k).isWord() && !word.equals(")")) || TIMES.contains(word);
    }

    private boolean isPreposition(int k) {
        String word = tokens.word(k);
        return word.equals("from")
                || word.equals("by")
                || word.equals("to")
                || word.equals("with")
                || word.equals("of");
    }

    private boolean isBeforeNoun(int k) {
        String word = tokens.word(k);
        return DETERMINERS.contains(word) || isNumber(word);
    }

    static boolean isNumber(String word) {
        boolean digits = !word.isEmpty()
                && Character.isDigit(word.charAt(0))
                && word.chars().allMatch(c -> Character.isDigit(c) || c == ',');
        return digits || NUMBERS.containsKey(word);
    }

    private int coreEnd(int core, int end) {
        int k = core;
        while (k < end) {
            Token token = tokens.get(k);
            boolean named = names.at(k).isPresent();
            boolean mark = !token.isWord() && !token.isPossessive() && !isLoneApostrophe(token);
            if (k > core
                    && !named
                    && (mark || (!token.isCapitalised() && (BEHIND.contains(token.word()) || isParticiple(k))))
                    && !joinsAdjectives(k, end)) {
                break;
            }
            k++;
        }
        return k;
    }

    /** "current and former officials" */
    private boolean joinsAdjectives(int k, int end) {
        Noun before = lexicon.noun(tokens.word(k - 1));
        return tokens.word(k).equals("and")
                && k + 2 < end
                && before.kind() == Source.Kind.OTHER
                && !before.plural()
                && names.at(k - 1).isEmpty();
    }

    static boolean isLoneApostrophe(Token token) {
        return token.text().equals("’") || token.text().equals("'");
    }

    /** "people briefed on", "lawyers representing" */
    private boolean isParticiple(int k) {
        String word = tokens.word(k);
        boolean form = word.length() > 4 && (word.endsWith("ed") || word.endsWith("ing"));
        Noun before = lexicon.noun(tokens.word(k - 1));
        boolean noun = lexicon.noun(word).kind() != Source.Kind.OTHER; // "a court filing"
        return form && !noun && (before.plural() || before.kind() != Source.Kind.OTHER);
    }

    private Optional<Name> headName(int core, int coreEnd, int end) {
        for (int k = core; k < end; k++) {
            if (tokens.get(k).isHandle()) {
                return Optional.of(new Name(k, k + 1, Entity.Kind.PERSON));
            }
        }
        Optional<Name> last = names.at(coreEnd - 1).filter(name -> name.from() >= core);
        if (last.isPresent()) {
            return isPeople(last.get(), core) ? Optional.empty() : last;
        }
        return apposed(coreEnd, end).or(() -> atEnd(coreEnd, end)).or(() -> capitalised(core, coreEnd));
    }

    /** Who is named right behind a description: "the state chairman, Phil Lovas,", "the contractor, Ostby & Lunde,". */
    private Optional<Name> apposed(int coreEnd, int end) {
        if (coreEnd + 1 >= end || !tokens.word(coreEnd).equals(",")) {
            return Optional.empty();
        }
        int next = coreEnd + 1;
        while (next < end && lexicon.titles.containsKey(tokens.word(next))) {
            next++;
        }
        int start = next;
        Noun noun = lexicon.noun(tokens.word(coreEnd - 1));
        boolean body = noun.kind() == Source.Kind.ORGANISATION;
        return names.at(start)
                .filter(name -> name.from() == start && name.to() <= end)
                .filter(name ->
                        name.isPerson() || (body && name.kind() == Entity.Kind.ORGANISATION && name.to() == end));
    }

    /** The person named at the end of a longer description: "the adviser to the presidency Ana Roe", "the envoy to Kiev, Ana Roe". */
    private Optional<Name> atEnd(int coreEnd, int end) {
        Noun noun = lexicon.noun(tokens.word(coreEnd - 1));
        if (noun.plural()) {
            return Optional.empty();
        }
        return names.at(end - 1).filter(name -> {
            String before = tokens.word(roles.titleStart(name) - 1);
            boolean person =
                    noun.kind() == Source.Kind.PERSON || (noun.kind() == Source.Kind.OTHER && before.equals(","));
            if (!person) {
                return false;
            }
            return name.isPerson()
                    && name.from() > coreEnd
                    && !BEHIND.contains(before)
                    && !DETERMINERS.contains(before)
                    && !tokens.get(name.from() - 1).isPossessive();
        });
    }

    /** "Republicans", "Americans": a name that stands for people, one by one. */
    private boolean isPeople(Name name, int core) {
        String word = tokens.word(name.to() - 1);
        Noun noun = lexicon.noun(word);
        for (int k = name.from() + 1; k < name.to(); k++) {
            if (BEHIND.contains(tokens.word(k))) {
                return false; // "Commission on Fisheries"
            }
        }
        boolean listed = name.to() - name.from() == 1 && noun.plural() && noun.kind() == Source.Kind.PERSON;
        return (name.kind() == Entity.Kind.OTHER || (listed && !name.isPerson()))
                && name.from() >= core
                && word.endsWith("s")
                && !lexicon.isOutlet(names.text(name));
    }

    /** A name that the network did not see: capitals at the end of the core, not only because a sentence begins. */
    private Optional<Name> capitalised(int core, int coreEnd) {
        int from = coreEnd;
        while (from > core
                && tokens.get(from - 1).isCapitalised()
                && names.at(from - 1).isEmpty()) {
            from--;
        }
        if (from < coreEnd - 1 && lexicon.titles.containsKey(tokens.word(from))) {
            return Optional.of(new Name(from + 1, coreEnd, Entity.Kind.PERSON));
        }
        if (from == coreEnd
                || lexicon.noun(tokens.word(coreEnd - 1)).kind() != Source.Kind.OTHER
                || lexicon.noun(tokens.word(coreEnd - 1)).plural()) {
            return Optional.empty();
        }
        boolean surname = coreEnd - from == 1 && names.isSurname(tokens.word(from));
        if (coreEnd - from == 1 && tokens.startsSentence(from) && !surname) {
            return Optional.empty();
        }
        boolean given = lexicon.genderOf(tokens.get(from).text()) != Gender.UNKNOWN;
        Entity.Kind kind = surname || given ? Entity.Kind.PERSON : Entity.Kind.OTHER;
        return Optional.of(new Name(from, coreEnd, kind));
    }

    private OptionalInt count(int from, int coreEnd) {
        for (int k = from; k < coreEnd; k++) {
            String word = tokens.word(k);
            if (SHARES.contains(tokens.word(k + 1))) {
                return OptionalInt.empty();
            }
            if (NUMBERS.containsKey(word)) {
                return OptionalInt.of(NUMBERS.getOrDefault(word, 0));
            }
            if (isNumber(word) && word.length() < 8 && names.at(k).isEmpty()) {
                int count = Integer.parseInt(word.replace(",", ""));
                return count > 0 ? OptionalInt.of(count) : OptionalInt.empty(); // nobody says nothing
            }
        }
        return OptionalInt.empty();
    }
}
