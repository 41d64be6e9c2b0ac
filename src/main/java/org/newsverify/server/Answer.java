package org.newsverify.server;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param type the media type of the body
 * @param headers those that only this answer has
 */
record Answer(int status, String type, byte[] body, Map<String, String> headers) {

    static final String HTML = "text/html; charset=utf-8";
    static final String JSON = "application/json";

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer of(int status, String type, String body) {
        return new Answer(status, type, body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static Answer ok(String type, String body) {
        return of(200, type, body);
    }

    /** A page with the policy that lets its own style in. */
    static Answer page(int status, String html) {
        return of(status, HTML, html).with(Map.of(ContentPolicy.HEADER, ContentPolicy.of(html)));
    }

    /** This answer with more headers. */
    Answer with(Map<String, String> more) {
        Map<String, String> both = new HashMap<>(headers);
        both.putAll(more);
        return new Answer(status, type, body, both);
    }
}
