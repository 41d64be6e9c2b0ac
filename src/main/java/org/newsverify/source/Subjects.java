package org.newsverify.source;

import java.util.Optional;
import java.util.Set;
import org.newsverify.article.Token;
import org.newsverify.article.Tokens;

/** Finds bodies and people that a sentence begins with, and that are described, not named: "The heritage office is taking no chances." */
final class Subjects {

    private static final int LONGEST = 4; // words
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final Tokens tokens;
    private final Names names;
    private final Lexicon lexicon;
    private final PhraseReader phrases;

    Subjects(Tokens tokens, Names names, Lexicon lexicon, PhraseReader phrases) {
        this.tokens = tokens;
        this.names = names;
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** What a sentence that begins at a token begins with. */
    Optional<Phrase> at(int from) {
        Token first = tokens.get(from);
        if (first.quoted() || !ARTICLES.contains(first.word()) || !tokens.startsSentence(from)) {
            return Optional.empty();
        }
        int end = from;
        for (int k = from + 1; k < Math.min(tokens.size(), from + 1 + LONGEST); k++) {
            Token token = tokens.get(k);
            if (!token.isWord() || names.at(k).isPresent() || token.sentence() != first.sentence()) {
                break;
            }
            end = isSpeaker(token.word()) ? k + 1 : end;
            if (end > from && end <= k) {
                break;
            }
        }
        boolean owner = end < tokens.size()
                && (tokens.get(end).isPossessive() || names.at(end).isPresent());
        return end == from || owner ? Optional.empty() : Optional.of(phrases.read(from, end));
    }

    private boolean isSpeaker(String word) {
        Noun noun = lexicon.noun(word);
        return noun.kind() == Source.Kind.ORGANISATION || (noun.kind() == Source.Kind.PERSON && !noun.plural());
    }
}
