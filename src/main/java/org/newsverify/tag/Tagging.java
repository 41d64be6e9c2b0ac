package org.newsverify.tag;

import java.util.List;

/**
 * What the tagger found in an article.
 *
 * @param marks in the order of the text, none overlapping
 * @param links between cues and the sources and contents near them; improbable ones are left out
 * @param entities names in the order of the text, none overlapping
 */
public record Tagging(List<Mark> marks, List<Link> links, List<Entity> entities) {

    public Tagging {
        marks = List.copyOf(marks);
        links = List.copyOf(links);
        entities = List.copyOf(entities);
    }
}
