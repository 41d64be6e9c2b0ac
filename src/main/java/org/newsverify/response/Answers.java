package org.newsverify.response;

import java.util.List;
import org.newsverify.article.Span;
import org.newsverify.attribution.Act;

/**
 * What the words of an article say of acts.
 *
 * @param acts what each attribution does, in the order of the attributions
 * @param answers in the order of the text
 */
public record Answers(List<Act> acts, List<Answer> answers) {

    public Answers {
        acts = List.copyOf(acts);
        answers = List.copyOf(answers);
    }

    /** The mentions of those who answer. */
    public List<Span> speakers() {
        return answers.stream().flatMap(answer -> answer.by().stream()).toList();
    }
}
