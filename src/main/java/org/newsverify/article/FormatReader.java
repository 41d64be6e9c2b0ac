package org.newsverify.article;

/** Reads one format: finds the article in the decoded input. */
interface FormatReader {

    /**
     * Finds the article.
     *
     * @throws UnreadableException if the input is not of this format or holds no article
     */
    Draft read(String input) throws UnreadableException;
}
