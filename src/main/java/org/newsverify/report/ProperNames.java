package org.newsverify.report;

import java.util.HashSet;
import java.util.Set;
import org.newsverify.article.Span;

/**
 * Tells a mention that names its source ("Kremlin spokesman Dmitry Peskov") from one that describes it ("a Clinton aide") by the
 * capital letter of its head, the last word before a comma or preposition. At the start of a sentence a capital says nothing; there
 * a word is a name if it has a capital elsewhere too.
 */
final class ProperNames {

    private static final Set<String> ENDS_HEAD = Set.of(
            "of", "in", "at", "for", "from", "with", "on", "to", "by", "near", "who", "which", "that", "whose", "and",
            "or");

    private final String text;
    private final Set<String> capitalised;

    private ProperNames(String text, Set<String> capitalised) {
        this.text = text;
        this.capitalised = capitalised;
    }

    static ProperNames of(String text) {
        Set<String> capitalised = new HashSet<>();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at, text.length());
            if (end > at) {
                if (Character.isUpperCase(text.codePointAt(at)) && !startsSentence(text, at)) {
                    capitalised.add(text.substring(at, end));
                }
                at = end;
            } else {
                at++;
            }
        }
        return new ProperNames(text, capitalised);
    }

    /** Whether a proper name identifies what is mentioned, as far as can be told from capitals. */
    boolean names(Span mention) {
        int head = -1;
        int headEnd = -1;
        int at = mention.start();
        while (at < mention.end()) {
            int end = wordEnd(text, at, mention.end());
            if (end == at) {
                if (head >= 0 && ",;:(–—".indexOf(text.charAt(at)) >= 0) {
                    break;
                }
                at++;
                continue;
            }
            String word = text.substring(at, end);
            if (head >= 0 && ENDS_HEAD.contains(word)) {
                break;
            }
            if (!word.equals("s")) { // of "Anna's"
                head = at;
                headEnd = end;
            }
            at = end;
        }
        return head >= 0
                && Character.isUpperCase(text.codePointAt(head))
                && (!startsSentence(text, head) || capitalised.contains(text.substring(head, headEnd)));
    }

    private static int wordEnd(String text, int from, int limit) {
        int at = from;
        while (at < limit && Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, limit);
    }

    private static boolean startsSentence(String text, int word) {
        for (int i = word - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (".!?:\n\"“‘".indexOf(c) >= 0) {
                return true;
            }
            if (c != ' ' && c != '(' && c != '\'') {
                return false;
            }
        }
        return true;
    }
}
