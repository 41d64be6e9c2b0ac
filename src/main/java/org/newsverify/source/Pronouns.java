package org.newsverify.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsverify.article.Token;
import org.newsverify.article.Tokens;

/** Finds whom a pronoun means that stands where a source stands. */
final class Pronouns {

    private static final Set<String> PERSON = Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "that");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "both", "themselves");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> AUTHOR = Set.of("i", "me", "my", "myself");
    private static final Set<String> OTHERS =
            Set.of("we", "us", "our", "you", "your", "one", "everyone", "nobody", "someone");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "some", "many", "several", "most", "two", "three", "those", "his", "her", "their");
    private static final int RELATIVE_REACH = 9; // tokens that a noun may stand before "who"

    private final Tokens tokens;
    private final Names names;
    private final Cast cast;
    private final Antecedents antecedents;
    private final Optional<String> author;

    Pronouns(Tokens tokens, Names names, Cast cast, Antecedents antecedents, Optional<String> author) {
        this.tokens = tokens;
        this.names = names;
        this.cast = cast;
        this.antecedents = antecedents;
        this.author = author;
    }

    boolean isPronoun(String word) {
        return PERSON.contains(word)
                || RELATIVE.contains(word)
                || PLURAL.contains(word)
                || THING.contains(word)
                || AUTHOR.contains(word)
                || OTHERS.contains(word);
    }

    /** Whom the pronoun at a token means; what it is itself, unnamed, when nobody can be found. */
    List<Referent> resolve(int at) {
        String word = tokens.word(at);
        Token token = tokens.get(at);
        if (PERSON.contains(word)) {
            return List.of(antecedents
                    .person(Gender.of(word), token, true)
                    .orElseGet(() -> itself(Source.Kind.PERSON, token, word)));
        }
        if (RELATIVE.contains(word)) {
            return List.of(relative(at));
        }
        if (THING.contains(word)) {
            return List.of(antecedents
                    .body(
                            token,
                            other -> other.kind == Source.Kind.DOCUMENT
                                    || other.kind == Source.Kind.OUTLET
                                    || (other.kind == Source.Kind.ORGANISATION
                                            && (other.isSource() || Antecedents.isTopic(other, token))))
                    .orElseGet(() -> itself(Source.Kind.OTHER, token, word)));
        }
        if (PLURAL.contains(word)) {
            return List.of(antecedents
                    .best(token, other -> other.kind == Source.Kind.GROUP && other.isSource())
                    .orElseGet(() -> itself(Source.Kind.GROUP, token, word)));
        }
        if (AUTHOR.contains(word)) {
            Referent speaker = author.filter(name -> !token.quoted())
                    .map(name -> cast.described(Source.Kind.PERSON, true, name, "author"))
                    .orElseGet(() -> cast.described(Source.Kind.PERSON, false, "I", "i"));
            speaker.count = OptionalInt.of(1);
            return List.of(speaker);
        }
        return List.of(itself(word.equals("someone") ? Source.Kind.PERSON : Source.Kind.GROUP, token, word));
    }

    private Referent itself(Source.Kind kind, Token token, String word) {
        Referent unknown = cast.described(kind, false, token.text(), word);
        unknown.count = kind == Source.Kind.PERSON ? OptionalInt.of(1) : OptionalInt.empty();
        return unknown;
    }

    /** "who" and "which" mean what stands before them. */
    private Referent relative(int at) {
        int end = at;
        while (end > 0 && !tokens.get(end - 1).isWord()) {
            if (tokens.word(end - 1).equals(")")) {
                while (end > 0 && !tokens.word(end - 1).equals("(")) {
                    end--;
                }
            }
            end--;
        }
        if (end > 0 && tokens.get(end - 1).sentence() == tokens.get(at).sentence()) {
            Optional<Referent> mentioned = antecedents.endingAt(end);
            if (mentioned.isPresent()) {
                return mentioned.get();
            }
            Optional<Name> name = names.at(end - 1);
            if (name.isPresent()) {
                return cast.of(name.get());
            }
            int begin = end - 1;
            while (begin > 0
                    && end - begin < RELATIVE_REACH
                    && tokens.get(begin - 1).isWord()
                    && tokens.get(begin - 1).sentence() == tokens.get(at).sentence()
                    && !isDeterminer(begin)) {
                begin--;
            }
            if (!isDeterminer(begin)) {
                begin = end - 1; // "Republicans who …"
                if (!tokens.word(begin).endsWith("s")) {
                    return itself(Source.Kind.GROUP, tokens.get(at), tokens.word(at));
                }
            }
            String text = tokens.text(begin, end);
            Token token = tokens.get(at);
            Optional<Referent> same = antecedents.best(
                    token, other -> !other.named && other.name().equals(text));
            return same.orElseGet(() -> cast.described(
                    tokens.word(at).equals("who") ? Source.Kind.GROUP : Source.Kind.OTHER, false, text, text));
        }
        return itself(Source.Kind.OTHER, tokens.get(at), tokens.word(at));
    }

    private boolean isDeterminer(int k) {
        return DETERMINERS.contains(tokens.word(k));
    }
}
