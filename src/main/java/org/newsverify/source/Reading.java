package org.newsverify.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsverify.article.Span;
import org.newsverify.article.Token;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Attribution;
import org.newsverify.source.Referent.Occurrence;

/** Goes through an article once, from left to right, and tells of each mention of a source who is meant. */
final class Reading {

    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");

    private static final Set<String> POSSESSIVE =
            Set.of("his", "her", "its", "their", "our", "my", "your", "both", "one", "whose", "which");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "that");
    private static final int PRONOUN_LENGTH = 3; // tokens

    private final Tokens tokens;
    private final Names names;
    private final Cast cast;
    private final Pronouns pronouns;
    private final Descriptions descriptions;
    private final Coordination coordination;
    private final Basis basis;
    private final PhraseReader phrases;
    private final Appositions appositions;
    private final Subjects subjects;
    private final Antecedents antecedents = new Antecedents();
    private final Map<Integer, Span> mentionAt = new HashMap<>(); // by its first token
    private final Map<Span, List<Referent>> referents = new LinkedHashMap<>();
    private final Map<Integer, Referent> byToken = new HashMap<>();
    private final Set<Referent> all = new LinkedHashSet<>();
    private final Map<Span, Referent> pronounsRead = new HashMap<>();

    Reading(Tokens tokens, Names names, Lexicon lexicon, PhraseReader phrases, Optional<String> author) {
        this.tokens = tokens;
        this.names = names;
        this.cast = new Cast(tokens, names, lexicon);
        this.pronouns = new Pronouns(tokens, names, cast, antecedents, author);
        this.descriptions = new Descriptions(tokens, cast, antecedents, new Bodies(tokens, names, lexicon));
        this.basis = new Basis(tokens);
        this.phrases = phrases;
        this.appositions = new Appositions(tokens, names, lexicon);
        this.subjects = new Subjects(tokens, names, lexicon, phrases);
        this.coordination = new Coordination(tokens, names, phrases);
    }

    /** Reads on to the end. {@code mentions} are those of sources, in order. */
    void read(List<Span> mentions) {
        for (Span mention : mentions) {
            mentionAt.putIfAbsent(tokens.at(mention.start()), mention);
        }
        int k = 0;
        while (k < tokens.size()) {
            Span mention = mentionAt.get(k);
            if (mention != null) {
                k = Math.max(k + 1, mention(k, mention));
            } else {
                k = other(k);
            }
        }
    }

    /** Who is meant by a mention of a source: several when it joins them. */
    List<Referent> of(Span mention) {
        return referents.getOrDefault(mention, List.of());
    }

    /** Who is meant by the sources of an attribution. */
    Set<Referent> sources(Attribution attribution) {
        return attribution.sources().stream()
                .flatMap(span -> of(span).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Everybody mentioned, in the order of their first mention. */
    Collection<Referent> all() {
        return all;
    }

    /** The names of those whom pronouns mean. */
    Map<Span, String> pronouns() {
        Map<Span, String> meant = new HashMap<>();
        pronounsRead.forEach((span, referent) -> {
            if (referent.named) {
                meant.put(span, referent.name());
            }
        });
        return meant;
    }

    /** Who is mentioned from a token on, by a name, a pronoun or a description. */
    Optional<Referent> at(int token) {
        return Optional.ofNullable(byToken.get(token));
    }

    /** The outlet that was named last before a token. */
    Optional<Referent> lastOutlet(int token) {
        return names.before(token)
                .map(cast::of)
                .filter(referent -> referent.kind == Source.Kind.OUTLET && all.contains(referent))
                .findFirst();
    }

    /** Who is described, outside of the mentions that were read. */
    Referent described(Phrase phrase) {
        Referent referent = descriptions.resolve(phrase);
        note(referent, phrase.from(), phrase.to(), true);
        return referent;
    }

    /** Who is named by the name that stands at a token, unless it was read as a part of what means somebody else. */
    Optional<Referent> named(int token) {
        return names.at(token).map(cast::of).filter(all::contains);
    }

    private int mention(int from, Span span) {
        int to = Math.max(from + 1, tokens.from(span.end()));
        List<Referent> meant = new ArrayList<>();
        if (to - from <= PRONOUN_LENGTH && pronouns.isPronoun(tokens.word(from)) && !isNounBehind(from, to)) {
            meant.addAll(pronouns.resolve(from));
            if (meant.size() == 1 && !RELATIVE.contains(tokens.word(from))) {
                pronounsRead.put(tokens.span(from, from + 1), meant.get(0));
            }
        } else {
            for (Phrase phrase : coordination.split(from, to)) {
                // who is only spoken of comes first: the source is then the latest that was mentioned
                phrase.owners().forEach(owner -> note(cast.of(owner), owner.from(), owner.to(), false));
                Referent referent = descriptions.resolve(phrase);
                if (!referent.named) {
                    basis.knowing(phrase).ifPresent(said -> referent.addBasis(tokens.text(said), said));
                    basis.unnamed(from).ifPresent(said -> referent.addBasis(tokens.text(said), said));
                }
                meant.add(referent);
                phrase.name().filter(name -> name.to() == phrase.to()).ifPresent(this::describe);
            }
        }
        for (Referent referent : meant) {
            note(referent, span, from, true);
            antecedents.noteEnd(to, referent);
        }
        referents.put(span, List.copyOf(meant));
        return to;
    }

    /** "his aide" is no pronoun; "who in May" is one that took more with it than it should. */
    private boolean isNounBehind(int from, int to) {
        return to - from > 1
                && (POSSESSIVE.contains(tokens.word(from)) || tokens.word(from).equals("that"));
    }

    private int other(int k) {
        Optional<Name> name = names.at(k).filter(n -> n.from() == k);
        if (name.isPresent()) {
            note(cast.of(name.get()), k, name.get().to(), false);
            describe(name.get());
            return name.get().to();
        }
        Optional<Phrase> subject = subjects.at(k);
        if (subject.isPresent()) {
            note(descriptions.resolve(subject.get()), k, subject.get().to(), false);
            return subject.get().to();
        }
        if (PERSONAL.contains(tokens.word(k))) {
            Gender gender = Gender.of(tokens.word(k));
            antecedents.person(gender, tokens.get(k), tokens.startsSentence(k)).ifPresent(person -> {
                pronounsRead.put(tokens.span(k, k + 1), person);
                note(person, k, k + 1, false);
            });
        }
        return k + 1;
    }

    private void describe(Name name) {
        int end = appositions.end(name);
        if (end > name.to()) {
            descriptions.resolve(phrases.read(name.from(), end));
        } else {
            descriptions.describe(name);
        }
    }

    private void note(Referent referent, int from, int to, boolean subject) {
        note(referent, tokens.span(from, to), from, subject);
    }

    private void note(Referent referent, Span span, int from, boolean subject) {
        Token token = tokens.get(from);
        boolean leads = !token.quoted() && (tokens.startsSentence(from) || tokens.startsSentence(from - 1));
        referent.mention(
                span, new Occurrence(from, token.sentence(), token.paragraph(), subject, token.quoted(), leads));
        antecedents.note(referent);
        byToken.put(from, referent);
        all.add(referent);
    }
}
