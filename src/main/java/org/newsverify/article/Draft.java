package org.newsverify.article;

import java.util.List;

/**
 * What the reader of one format makes of the decoded input.
 *
 * @param text the cleaned text, as in {@link Article#text()}
 * @param alignment from {@code text} back to the decoded input
 * @param blocks together all of {@code text} but the line breaks between them
 */
record Draft(String text, Alignment alignment, List<Block> blocks, Metadata metadata) {

    Draft {
        blocks = List.copyOf(blocks);
    }
}
