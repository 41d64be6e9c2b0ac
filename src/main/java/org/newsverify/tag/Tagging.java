package org.newsverify.tag;

import java.util.List;

/**
 * What the tagger found in an article.
 *
 * @param marks in the order of the text, none overlapping
 * @param links between cues and the sources and contents near them; improbable ones are left out
 */
public record Tagging(List<Mark> marks, List<Link> links) {

    public Tagging {
        marks = List.copyOf(marks);
        links = List.copyOf(links);
    }
}
