package org.newsverify.article;

/** An input that cannot be read as what it should be: an article, or a feed of fact-checks. The message is one line: what is wrong and what to do. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;

    public UnreadableException(String message) {
        super(message);
    }
}
