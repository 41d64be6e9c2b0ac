package org.newsverify.check;

import java.util.Optional;

/**
 * A fact-check that somebody has published, as a feed tells it.
 *
 * @param url where it is to be read; whatever the feed says, so not always an address of the web
 * @param claimReviewed what was checked, in the publisher's words
 * @param claimant who had said it
 * @param rating the publisher's, in its own words
 * @param published a date as {@code 2026-02-01}, if the feed keeps to ISO 8601
 */
public record FactCheck(
        String url,
        String claimReviewed,
        Optional<String> claimant,
        Optional<String> rating,
        Optional<String> publisher,
        Optional<String> published) {}
