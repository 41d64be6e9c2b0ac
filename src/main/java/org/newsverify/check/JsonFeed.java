package org.newsverify.check;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsverify.article.UnreadableException;
import org.newsverify.check.FeedReader.Count;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads ClaimReviews (https://schema.org/ClaimReview) from JSON, wherever in it they stand: in a DataFeed, in {@code @graph}, in a list, alone, or
 * one a line. Of what is open at a place only the fields that a fact-check may have are in memory. Jackson refuses more than 500
 * values within each other.
 */
final class JsonFeed {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS) // a line break in a string, as in markup of pages
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // NaN, as Python writes it
            .build();

    private static final String TYPE = "@type";

    /** The fields that are kept, of a ClaimReview and of what leads to them from within. */
    private static final Set<String> KEPT = Set.of(
            TYPE,
            Fields.CLAIM,
            Fields.URL,
            Fields.PUBLISHED,
            "author",
            Fields.PUBLISHER,
            "publisher",
            "publisher.name",
            "name",
            "alternateName",
            "ratingValue",
            "bestRating",
            Fields.RATING,
            "reviewRating.ratingValue",
            "reviewRating.bestRating",
            "itemReviewed.author",
            "itemReviewed.author.name");

    /** Those that may be numbers. */
    private static final Set<String> NUMBERS = Set.of("ratingValue", "bestRating");

    private final Consumer<FactCheck> taker;
    private final Deque<Open> open = new ArrayDeque<>();
    private int items;
    private int broken;

    JsonFeed(Consumer<FactCheck> taker) {
        this.taker = taker;
    }

    /**
     * An object or array that has begun and not ended.
     *
     * @param name of the field that it stands in
     * @param fields of the object; an array has those of the object around it, as if its elements stood there themselves
     * @param counted how many items there were, broken ones too, when it began
     */
    private record Open(String name, Map<String, String> fields, int counted) {}

    /** @throws UnreadableException if it is not JSON; says where */
    Count read(Reader in) throws UnreadableException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            open.push(new Open("", new HashMap<>(), 0));
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                take(token, json);
            }
            return new Count(items, broken);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new UnreadableException("is not JSON in line " + line + " (" + e.getOriginalMessage()
                    + "); get the feed again, or correct it");
        }
    }

    private void take(JsonToken token, JsonParser json) {
        switch (token) {
            case START_OBJECT -> open.push(new Open(name(json), new HashMap<>(), items + broken));
            case START_ARRAY -> open.push(new Open(name(json), open.element().fields(), items + broken));
            case END_OBJECT -> end(open.pop());
            case END_ARRAY -> open.pop();
            case VALUE_STRING -> keep(name(json), json);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (NUMBERS.contains(name(json)) && !json.isNaN()) {
                    keep(name(json), json);
                }
            }
            default -> {
                // names are asked for with their values
            }
        }
    }

    /** The name of the field that the value stands in, be it alone or in an array. */
    private String name(JsonParser json) {
        String own = json.currentName();
        return own == null ? open.element().name() : own;
    }

    private void keep(String name, JsonParser json) {
        if (KEPT.contains(name)) {
            open.element().fields().putIfAbsent(name, json.getString());
        }
    }

    private void end(Open object) {
        Map<String, String> fields = object.fields();
        String type = fields.getOrDefault(TYPE, "");
        if (fields.containsKey(Fields.CLAIM) || type.endsWith("ClaimReview")) {
            Optional<FactCheck> factCheck = new Fields(fields).factCheck();
            factCheck.ifPresentOrElse(taker, () -> broken++);
            items += factCheck.isPresent() ? 1 : 0;
        } else if (type.endsWith("DataFeedItem") && object.counted() == items + broken) {
            broken++;
        }
        Map<String, String> around = open.element().fields();
        fields.forEach((name, value) -> {
            String path = object.name() + "." + name;
            if (KEPT.contains(path)) {
                around.putIfAbsent(path, value);
            }
        });
    }
}
