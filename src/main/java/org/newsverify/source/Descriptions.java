package org.newsverify.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsverify.article.Token;
import org.newsverify.article.Tokens;

/** Finds whom a name or a description means. */
final class Descriptions {

    private static final int LONGEST_NAME = 8; // words
    /** By which the press calls whom it has just named: "the Republican", "the New York businessman". */
    private static final Set<String> VARIATION = Set.of(
            "republican",
            "democrat",
            "nominee",
            "candidate",
            "businessman",
            "businesswoman",
            "billionaire",
            "mogul",
            "senator",
            "governor",
            "president",
            "congressman",
            "congresswoman",
            "lawmaker",
            "leader",
            "minister",
            "mayor",
            "man",
            "woman",
            "politician",
            "tycoon",
            "lawyer",
            "attorney",
            "actor",
            "actress",
            "author");

    /** Of these, offices that somebody who is known to hold another does not hold. */
    private static final Set<String> OFFICES = Set.of(
            "senator",
            "governor",
            "president",
            "congressman",
            "congresswoman",
            "minister",
            "mayor",
            "lawyer",
            "attorney");

    /** Bodies by whose noun alone the last body named is meant: "the company". */
    private static final Set<String> ANY_BODY = Set.of(
            "company",
            "bank",
            "firm",
            "union",
            "agency",
            "group",
            "organization",
            "organisation",
            "operator",
            "maker",
            "manufacturer",
            "retailer",
            "airline",
            "club",
            "charity",
            "institute",
            "contractor");

    private static final Set<String> ONE_OF_SEVERAL = Set.of("a", "an", "one", "his", "her", "their");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "these", "those");

    private final Tokens tokens;
    private final Cast cast;
    private final Antecedents antecedents;
    private final Bodies bodies;

    Descriptions(Tokens tokens, Cast cast, Antecedents antecedents, Bodies bodies) {
        this.tokens = tokens;
        this.cast = cast;
        this.antecedents = antecedents;
        this.bodies = bodies;
    }

    Referent resolve(Phrase phrase) {
        if (phrase.name().isPresent()) {
            return named(phrase, phrase.name().get());
        }
        Optional<Referent> known = phrase.isDefinite() && isShort(phrase) ? known(phrase) : Optional.empty();
        return known.orElseGet(() -> described(phrase));
    }

    private Referent named(Phrase phrase, Name name) {
        Referent referent = cast.of(name);
        referent.nouns.addAll(phrase.roleNouns());
        referent.describe(
                phrase.role(),
                affiliation(phrase).or(() -> referent.isPerson() ? bodies.behind(name) : Optional.empty()));
        if (referent.isPerson()) {
            for (String noun : phrase.roleNouns()) {
                referent.gender = referent.gender.or(Gender.of(noun));
            }
        }
        return referent;
    }

    /** Learns from what follows a name for whom its bearer speaks. */
    void describe(Name name) {
        Referent referent = cast.of(name);
        if (referent.isPerson()) {
            referent.describe(Optional.empty(), bodies.behind(name));
        }
    }

    private Optional<String> affiliation(Phrase phrase) {
        List<Name> owners = phrase.owners();
        return owners.stream()
                .filter(owner -> !owner.isPerson())
                .findFirst()
                .or(() -> owners.stream().findFirst())
                .map(owner -> cast.of(owner).name())
                .or(() -> owner(phrase));
    }

    /** Whose director "its director" is, and whose lawyer "her lawyer". */
    private Optional<String> owner(Phrase phrase) {
        Token at = tokens.get(phrase.from());
        Optional<Referent> owner =
                switch (phrase.determiner()) {
                    case "its" -> antecedents.body(at, other -> other.kind == Source.Kind.ORGANISATION && !other.place);
                    case "his", "her" -> antecedents.person(Gender.of(phrase.determiner()), at, true);
                    default -> Optional.empty();
                };
        return owner.map(Referent::name).map(Descriptions::withoutArticle);
    }

    private static String withoutArticle(String name) {
        String first = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return ARTICLES.contains(first) ? name.substring(first.length()).strip() : name;
    }

    private static boolean isShort(Phrase phrase) {
        return phrase.coreEnd() == phrase.to();
    }

    /** Who has been mentioned and is spoken of again: "the mayor", "the company", "the paper". */
    private Optional<Referent> known(Phrase phrase) {
        Token at = tokens.get(phrase.from());
        String noun = phrase.noun().singular();
        Source.Kind kind = phrase.noun().number();
        Gender gender = Gender.of(noun);
        Optional<Referent> called = antecedents.best(
                at,
                other -> other.isCalled(noun)
                        && fits(kind, other)
                        && !gender.contradicts(other.gender)
                        && !isOther(phrase, other));
        if (called.isPresent()) {
            return called;
        }
        return switch (kind) {
            case PERSON ->
                VARIATION.contains(noun)
                        ? antecedents.person(gender, at, true).filter(other -> mayHold(phrase, other))
                        : Optional.empty();
            case OUTLET -> antecedents.best(at, other -> other.kind == Source.Kind.OUTLET);
            case ORGANISATION ->
                ANY_BODY.contains(noun) && modifiers(phrase).findAny().isEmpty()
                        ? antecedents.body(at, other -> other.kind == Source.Kind.ORGANISATION && other.isBody())
                        : Optional.empty();
            case DOCUMENT -> antecedents.best(at, other -> other.kind == Source.Kind.DOCUMENT && other.isSource());
            default -> Optional.empty();
        };
    }

    /** Whether it is described by other words: "the heritage office" is not "the press office". */
    private boolean isOther(Phrase phrase, Referent other) {
        return !other.named && modifiers(phrase).anyMatch(word -> !other.isCalled(word));
    }

    /** "The minister" is not the director who was named last, nor "the mayor" a name of which it is not sure that it is a person's. */
    private static boolean mayHold(Phrase phrase, Referent other) {
        String noun = phrase.noun().singular();
        return !OFFICES.contains(noun) || other.isCalled(noun) || (other.isSource() && !other.isDescribed());
    }

    /** The words in small letters between the article and the noun. */
    private Stream<String> modifiers(Phrase phrase) {
        return IntStream.range(phrase.from() + 1, phrase.coreEnd() - 1)
                .filter(k -> tokens.get(k).isWord() && !tokens.get(k).isCapitalised())
                .mapToObj(tokens::word);
    }

    private static boolean fits(Source.Kind kind, Referent other) {
        return kind == other.kind || kind == Source.Kind.OTHER || (isBody(kind) && isBody(other.kind));
    }

    private static boolean isBody(Source.Kind kind) {
        return kind == Source.Kind.OUTLET || kind == Source.Kind.ORGANISATION;
    }

    private Referent described(Phrase phrase) {
        Source.Kind kind = kind(phrase);
        String text = shortened(phrase);
        boolean named = !phrase.owners().isEmpty() && (kind == Source.Kind.DOCUMENT || isBodyOfName(phrase, kind));
        Referent referent = cast.described(kind, named, text, key(phrase));
        if (referent.count.isEmpty()) {
            boolean one = !phrase.noun().plural() && kind != Source.Kind.GROUP;
            referent.count =
                    phrase.count().isPresent() ? phrase.count() : one ? OptionalInt.of(1) : OptionalInt.empty();
        }
        referent.nouns.add(phrase.noun().singular());
        referent.gender = referent.gender.or(Gender.of(phrase.noun().singular()));
        referent.describe(Optional.empty(), affiliation(phrase));
        return referent;
    }

    private Source.Kind kind(Phrase phrase) {
        Source.Kind kind = phrase.noun().number();
        if (kind == Source.Kind.OUTLET && phrase.noun().singular().equals("agency")) {
            return Source.Kind.ORGANISATION;
        }
        return kind;
    }

    /** "the Clinton campaign", "the Justice Department": a name in front makes it one certain body. */
    private boolean isBodyOfName(Phrase phrase, Source.Kind kind) {
        return (kind == Source.Kind.ORGANISATION || kind == Source.Kind.OUTLET)
                && !phrase.noun().plural()
                && phrase.count().isEmpty()
                && !ONE_OF_SEVERAL.contains(phrase.determiner())
                && phrase.owners().stream().anyMatch(owner -> owner.from() < phrase.coreEnd());
    }

    private String shortened(Phrase phrase) {
        int to = phrase.from();
        int words = 0;
        while (to < phrase.to() && (words < LONGEST_NAME || !tokens.get(to).isWord())) {
            words += tokens.get(to).isWord() ? 1 : 0;
            to++;
        }
        while (to > phrase.from() + 1
                && !tokens.get(to - 1).isWord()
                && !tokens.get(to - 1).isPossessive()) {
            to--;
        }
        return tokens.text(phrase.from(), to);
    }

    /** Two descriptions with the same key mean the same. */
    private String key(Phrase phrase) {
        return IntStream.range(phrase.from(), phrase.to())
                .filter(k -> tokens.get(k).isWord())
                .mapToObj(tokens::word)
                .filter(word -> !ARTICLES.contains(word))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
