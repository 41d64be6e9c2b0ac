package org.newsverify.check;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a feed says of one item, by the names that schema.org has for it; those of inner objects behind a dot. */
record Fields(Map<String, String> values) {

    static final String CLAIM = "claimReviewed";
    static final String URL = "url";
    static final String RATING = "reviewRating.alternateName";
    static final String PUBLISHER = "author.name";
    static final String PUBLISHED = "datePublished";

    /** A field that is longer, in chars, is no field of a fact-check. */
    private static final int LONGEST = 10_000;

    private static final int DATE = "2026-02-01".length();

    /** The fact-check; empty if it lacks what was checked or its address, or is too long. */
    Optional<FactCheck> factCheck() {
        Optional<String> url = first(URL);
        Optional<String> claim = first(CLAIM);
        boolean fits = values.values().stream().allMatch(value -> value.length() <= LONGEST);
        return fits && url.isPresent() && claim.isPresent()
                ? Optional.of(new FactCheck(
                        url.get(),
                        claim.get(),
                        first("itemReviewed.author.name", "itemReviewed.author"),
                        first(RATING).or(this::number),
                        first(PUBLISHER, "author", "publisher.name", "publisher"),
                        first(PUBLISHED).map(Fields::date)))
                : Optional.empty();
    }

    private Optional<String> number() {
        String scale =
                first("reviewRating.bestRating").map(best -> " of " + best).orElse("");
        return first("reviewRating.ratingValue").map(value -> value + scale);
    }

    private Optional<String> first(String... names) {
        return Stream.of(names)
                .map(name -> values.getOrDefault(name, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Without the time of day. */
    private static String date(String published) {
        return published.length() > DATE && published.charAt(DATE) == 'T' ? published.substring(0, DATE) : published;
    }
}
