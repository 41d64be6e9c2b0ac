package org.newsverify.response;

import java.util.List;
import java.util.OptionalInt;
import org.newsverify.article.Span;
import org.newsverify.attribution.Act;

/**
 * A place where somebody answers a claim, before it is known who that is and what claim.
 *
 * @param span the clause that carries it
 * @param words those that tell: "did not respond"
 * @param by the mentions of who answers
 * @param topic what is said behind those words, and in the content: perhaps empty
 * @param attribution the number, from 0, of the attribution that it is part of; empty if the tagger saw none
 */
public record Answer(Act act, Span span, Span words, List<Span> by, List<Span> topic, OptionalInt attribution) {

    public Answer {
        by = List.copyOf(by);
        topic = List.copyOf(topic);
    }
}
