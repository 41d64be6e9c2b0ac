package org.newsverify.claim;

import java.util.List;
import java.util.Set;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Act;
import org.newsverify.response.Answer;

/** What an article puts forward as its news: what it takes over as an account of somebody's, or else its first paragraphs. */
final class Story {

    private static final int MOST = 8; // claims of an account that an answer to it is said to answer
    static final int LEAD = 3; // paragraphs, a heading included
    private static final Set<String> NAMES = Set.of(
            "reconstruction",
            "account",
            "report",
            "reports",
            "reporting",
            "story",
            "article",
            "allegations",
            "allegation",
            "accusations",
            "version",
            "narrative",
            "claims",
            "information",
            "such",
            "everything");

    private final Tokens tokens;
    private final List<Statement> accounts;

    Story(Reading reading) {
        this.tokens = reading.tokens;
        this.accounts = reading.statements.stream()
                .filter(statement -> statement.account)
                .limit(MOST)
                .toList();
    }

    boolean holds(Statement statement) {
        return !accounts.isEmpty()
                ? statement.account
                : statement.paragraph < LEAD && !statement.attributions.isEmpty();
    }

    /** Whether an answer is to the story as a whole. */
    boolean isAnswered(Answer answer, List<Statement> targets) {
        if (answer.act().isSilence()) {
            return targets.isEmpty() || targets.stream().anyMatch(this::holds);
        }
        return targets.stream().anyMatch(this::holds) && (!accounts.isEmpty() || isNamedBy(answer));
    }

    /** Whether an answer names what it is to by a noun: "the allegations", "those reports". */
    boolean isNamedBy(Answer answer) {
        return answer.topic().stream().anyMatch(span -> {
            int to = Math.min(tokens.from(span.end()), tokens.from(span.start()) + 4);
            for (int k = tokens.from(span.start()); k < to; k++) {
                if (NAMES.contains(tokens.word(k))) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Whether an answer is to all of an account: it names it, or only says "all of it". */
    boolean isWholeAnswered(Answer answer) {
        boolean retort = answer.act() == Act.DENY || answer.act() == Act.NOT_CONFIRM;
        return retort && !accounts.isEmpty() && (isNamedBy(answer) || saysAll(answer));
    }

    private boolean saysAll(Answer answer) {
        return answer.topic().stream().anyMatch(span -> {
            int from = tokens.from(span.start());
            return tokens.word(from).equals("all") && tokens.word(from + 1).equals("of");
        });
    }

    /** What is put forward as an account of somebody's. */
    List<Statement> accounts() {
        return accounts;
    }

    /** What else a report that is answered as a whole puts forward: nothing, unless it is an account of somebody's. */
    List<Statement> account(List<Statement> targets) {
        return targets.stream().anyMatch(target -> target.account) ? accounts : List.of();
    }
}
