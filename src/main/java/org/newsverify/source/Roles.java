package org.newsverify.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsverify.article.Tokens;

/** Reads what is said of a name before and behind it: titles, offices, "the chairman of the party". */
final class Roles {

    private static final int LONGEST_ROLE = 12; // tokens

    private static final Set<String> RELATIVES = Set.of("who", "whose", "whom", "which", "where");
    private static final Set<String> COURTESIES = Set.of("mr", "mrs", "ms", "miss", "sir", "dr");

    private final Tokens tokens;
    private final Lexicon lexicon;

    Roles(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** What stands before a name, or what the name stands behind, or what follows it between commas. */
    String of(Name name, int core, int coreEnd, int end) {
        if (name.from() >= coreEnd) {
            int to = titleStart(name);
            while (to > coreEnd && !tokens.get(to - 1).isWord()) {
                to--;
            }
            return tokens.text(core, to);
        }
        int before = name.from();
        while (before > core
                && (tokens.get(before - 1).isPossessive() || PhraseReader.isLoneApostrophe(tokens.get(before - 1)))) {
            before = core;
        }
        boolean courtesy = before - core == 1 && COURTESIES.contains(tokens.word(core));
        if (before > core && !courtesy) {
            return tokens.text(core, before);
        }
        int at = name.to();
        if (at < end && tokens.word(at).equals("(")) {
            while (at < end && !tokens.word(at).equals(")")) {
                at++;
            }
            at++;
        }
        if (at + 1 >= end || !tokens.word(at).equals(",")) {
            return "";
        }
        int from = at + 1;
        while (from < end
                && (PhraseReader.DETERMINERS.contains(tokens.word(from))
                        || tokens.word(from).equals("now"))) {
            from++;
        }
        if (from >= end || RELATIVES.contains(tokens.word(from)) || PhraseReader.isNumber(tokens.word(from))) {
            return "";
        }
        int to = from;
        while (to < end
                && to - from < LONGEST_ROLE
                && !",;—–(".contains(tokens.word(to))
                && !RELATIVES.contains(tokens.word(to))) {
            to++;
        }
        return tokens.text(from, to);
    }

    /** The nouns by which the bearer of a name may be spoken of later. */
    List<String> nouns(Optional<Name> name, int from, int to) {
        List<String> nouns = new ArrayList<>();
        if (name.isEmpty()) {
            return nouns;
        }
        for (int k = titleStart(name.get()); k < Math.max(to, name.get().from()); k++) {
            String word = tokens.word(k);
            boolean own = k >= name.get().from() && k < name.get().to();
            boolean listed =
                    lexicon.titles.containsKey(word) || lexicon.noun(word).kind() == Source.Kind.PERSON;
            if (!own && listed) {
                nouns.add(lexicon.noun(word).singular());
                nouns.addAll(lexicon.titles.getOrDefault(word, Set.of()));
            }
        }
        for (int k = from; k < name.get().from(); k++) {
            nouns.add(tokens.word(k));
        }
        return nouns;
    }

    /** Where the titles before a name begin. */
    int titleStart(Name name) {
        int at = name.from();
        while (at > 0
                && lexicon.titles.containsKey(tokens.word(at - 1))
                && tokens.get(at - 1).sentence() == tokens.get(name.from()).sentence()) {
            at--;
        }
        return at;
    }
}
