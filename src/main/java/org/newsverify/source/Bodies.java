package org.newsverify.source;

import java.util.Optional;
import java.util.Set;
import org.newsverify.article.Token;
import org.newsverify.article.Tokens;

/** Reads behind a name for whom its bearer speaks: "of the rescue society", "who chairs the works council". */
final class Bodies {

    private static final int LONGEST = 6; // tokens
    private static final Set<String> LINKS = Set.of("of", "from", "for", "at");
    private static final Set<String> LEADING = Set.of(
            "chairs", "heads", "leads", "runs", "owns", "manages", "directs", "represents", "chaired", "headed", "led");

    private static final Set<String> ENDS = Set.of(
            "and", "or", "who", "which", "that", "in", "on", "at", "of", "for", "to", "from", "has", "had", "was",
            "is");

    private final Tokens tokens;
    private final Names names;
    private final Lexicon lexicon;

    Bodies(Tokens tokens, Names names, Lexicon lexicon) {
        this.tokens = tokens;
        this.names = names;
        this.lexicon = lexicon;
    }

    /** The body without its article. */
    Optional<String> behind(Name name) {
        int k = name.to();
        if (LINKS.contains(tokens.word(k))) {
            return from(k + 1);
        }
        if (tokens.word(k).equals(",") && tokens.word(k + 1).equals("who")) {
            if (LEADING.contains(tokens.word(k + 2))) {
                return from(k + 3);
            }
            if (tokens.word(k + 2).equals("speaks") && tokens.word(k + 3).equals("for")) {
                return from(k + 4);
            }
        }
        return Optional.empty();
    }

    private Optional<String> from(int first) {
        int from = PhraseReader.DETERMINERS.contains(tokens.word(first)) ? first + 1 : first;
        int end = from;
        for (int k = from; k < Math.min(tokens.size(), from + LONGEST) && !ends(k); k++) {
            boolean body = names.at(k).filter(name -> !name.isPerson()).isPresent()
                    || lexicon.noun(tokens.word(k)).kind() == Source.Kind.ORGANISATION;
            end = body ? k + 1 : end;
        }
        return end == from ? Optional.empty() : Optional.of(tokens.text(from, end));
    }

    private boolean ends(int k) {
        Token token = tokens.get(k);
        boolean mark = !token.isWord() && !token.isPossessive() && !PhraseReader.isLoneApostrophe(token);
        return mark
                || (names.at(k).isEmpty() && ENDS.contains(token.word()))
                || lexicon.speechVerbs.contains(token.word());
    }
}
