package org.newsverify.article;

import java.util.Optional;

/** What a page says of itself; empty where it does not. {@code published} is as written, ISO 8601 where the page has it so. */
public record Metadata(
        Optional<String> title, Optional<String> outlet, Optional<String> byline, Optional<String> published) {

    public static final Metadata NONE =
            new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** This, with what it lacks taken from {@code other}. */
    public Metadata or(Metadata other) {
        return new Metadata(
                title.or(other::title),
                outlet.or(other::outlet),
                byline.or(other::byline),
                published.or(other::published));
    }
}
