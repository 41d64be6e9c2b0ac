package org.newsverify.source;

import java.util.Set;
import org.newsverify.article.Token;
import org.newsverify.article.Tokens;

/** What is said of a person right behind the name, wherever it stands: "Petra Lunde, the head of the ward,", "Petra Lunde of the coastguard". */
final class Appositions {

    private static final int LONGEST = 14; // tokens
    private static final String ENDS = ",.;:—–()";
    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "from", "with");

    private final Tokens tokens;
    private final Names names;
    private final Lexicon lexicon;

    Appositions(Tokens tokens, Names names, Lexicon lexicon) {
        this.tokens = tokens;
        this.names = names;
        this.lexicon = lexicon;
    }

    /** Where a person's name ends together with what follows it of this kind; where the name ends if nothing does. */
    int end(Name name) {
        if (!name.isPerson() || name.to() + 1 >= tokens.size()) {
            return name.to();
        }
        return switch (tokens.word(name.to())) {
            case "," -> endOfOffice(name.to() + 1, name.to());
            case "of" -> endOfBody(name.to() + 1, name.to());
            default -> name.to();
        };
    }

    /** "the head of the ward" up to the next mark, if it names somebody by what he or she does. */
    private int endOfOffice(int from, int none) {
        if (!PhraseReader.DETERMINERS.contains(tokens.word(from))) {
            return none;
        }
        int noun = from + 1;
        while (isWithin(noun, from) && !isPerson(noun)) {
            noun++;
        }
        int end = noun;
        while (isWithin(end, from) && names.at(end).filter(Name::isPerson).isEmpty()) {
            end++;
        }
        boolean whole = end < tokens.size() && !isWithin(end, from);
        return whole && end > noun && (end == noun + 1 || LINKS.contains(tokens.word(noun + 1))) ? end : none;
    }

    private boolean isPerson(int k) {
        return names.at(k).isEmpty() && lexicon.noun(tokens.word(k)).kind() == Source.Kind.PERSON;
    }

    private boolean isWithin(int k, int from) {
        if (k >= tokens.size() || k - from >= LONGEST) {
            return false;
        }
        Token token = tokens.get(k);
        return token.sentence() == tokens.get(from).sentence() && !ENDS.contains(token.word());
    }

    /** "the Examination Board" or "the coastguard". */
    private int endOfBody(int from, int none) {
        int noun = PhraseReader.DETERMINERS.contains(tokens.word(from)) ? from + 1 : from;
        return names.at(noun)
                .filter(body -> body.from() == noun && !body.isPerson())
                .map(Name::to)
                .orElse(none);
    }
}
