package org.newsverify.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the articles in what a form sends: the field {@code text}, and any files. */
final class Uploads {

    private static final String TEXT = "text";
    private static final String PASTED = "pasted text";
    private static final String UNNAMED = "unnamed file";

    private Uploads() {}

    static List<Upload> of(Request request) throws Problem {
        HeaderValue type = request.contentType()
                .orElseThrow(() -> new Problem(Problem.Kind.UNKNOWN_TYPE, "no type is told; send Content-Type"));
        return switch (type.value()) {
            case "multipart/form-data" -> ofParts(request, type.parameters().getOrDefault("boundary", ""));
            case "application/x-www-form-urlencoded" -> ofPairs(request);
            default ->
                throw new Problem(
                        Problem.Kind.UNKNOWN_TYPE,
                        "that is no form; send multipart/form-data, or articles to /v1/reports");
        };
    }

    private static List<Upload> ofParts(Request request, String boundary) throws Problem {
        List<Upload> uploads = new ArrayList<>();
        for (Part part : Multipart.parse(request.body(), boundary)) {
            if (part.file().isEmpty()) {
                if (part.name().equals(TEXT)) {
                    addText(part.content(), uploads);
                }
            } else if (!part.file().get().isEmpty()) {
                uploads.add(new Upload(part.file().get(), part.content(), Optional.empty()));
            } else if (part.content().length > 0) { // else nothing was chosen
                uploads.add(new Upload(UNNAMED, part.content(), Optional.empty()));
            }
        }
        return uploads;
    }

    private static List<Upload> ofPairs(Request request) throws Problem {
        List<Upload> uploads = new ArrayList<>();
        String body = new String(request.body(), StandardCharsets.UTF_8);
        for (String pair : body.split("&", -1)) {
            if (pair.startsWith(TEXT + "=")) {
                try {
                    String text = URLDecoder.decode(pair.substring(TEXT.length() + 1), StandardCharsets.UTF_8);
                    addText(text.getBytes(StandardCharsets.UTF_8), uploads);
                } catch (IllegalArgumentException e) {
                    throw new Problem(
                            Problem.Kind.MALFORMED, "the form has a broken % code; send it as a browser does");
                }
            }
        }
        return uploads;
    }

    private static void addText(byte[] text, List<Upload> uploads) {
        if (!new String(text, StandardCharsets.UTF_8).isBlank()) {
            uploads.add(new Upload(PASTED, text, Optional.empty()));
        }
    }
}
