package org.newsverify.article;

import java.util.Optional;
import java.util.stream.Stream;

/** Reads an article from JSON: schema.org's NewsArticle, IPTC's ninjs, or an object with a title and a text. */
final class JsonReader implements FormatReader {

    private static final String NO_ARTICLE =
            "holds no article text; give it in \"articleBody\" (schema.org), \"body_text\", \"body_html\" or \"bodies\" (ninjs),"
                    + " or \"text\", \"body\" or \"content\"";

    private final FormatReader plain;
    private final FormatReader html = new HtmlReader();

    /** Reads the article's text itself, once found, as {@code plain} does. */
    JsonReader(FormatReader plain) {
        this.plain = plain;
    }

    /** A string of the file that holds the article's text. */
    private record Body(JsonValue value, boolean html) {}

    @Override
    public Draft read(String input) throws UnreadableException {
        for (JsonValue article : Facts.candidates(JsonValue.parse(input))) {
            Optional<Body> body = body(article);
            if (body.isPresent()) {
                return read(input, article, body.get());
            }
        }
        throw new UnreadableException(NO_ARTICLE);
    }

    private static Optional<Body> body(JsonValue article) {
        return article.text("articleBody", "body_text", "text", "body", "content")
                .map(value -> new Body(value, false))
                .or(() -> article.text("body_html", "body_xhtml").map(value -> new Body(value, true)))
                .or(() -> article.field("bodies").stream()
                        .flatMap(bodies -> bodies.items().stream())
                        .flatMap(JsonReader::part)
                        .findFirst());
    }

    private static Stream<Body> part(JsonValue body) {
        boolean html = body.text("type", "contentType")
                .flatMap(JsonValue::string)
                .filter(type -> type.contains("html"))
                .isPresent();
        return body.text("value").stream().map(value -> new Body(value, html));
    }

    private Draft read(String input, JsonValue article, Body body) throws UnreadableException {
        BlockWriter writer = new BlockWriter(input);
        Metadata said = Facts.of(article);
        EscapedString text = EscapedString.at(input, body.value().start());
        Draft draft = (body.html() ? html : plain).read(text.text());
        Optional<JsonValue> title =
                Facts.title(article).filter(t -> t.start() < body.value().start());
        if (title.isPresent()
                && draft.blocks().stream()
                        .noneMatch(block -> block.kind() == Block.Kind.HEADING
                                && said.title()
                                        .filter(t -> t.equals(block.span().in(draft.text())))
                                        .isPresent())) {
            EscapedString heading = EscapedString.at(input, title.get().start());
            writer.begin(Block.Kind.HEADING);
            write(
                    writer,
                    heading.text(),
                    heading.alignment(),
                    new Span(0, heading.text().length()));
        }
        Alignment alignment = text.alignment().andThen(draft.alignment());
        for (Block block : draft.blocks()) {
            writer.begin(block.kind());
            write(writer, draft.text(), alignment, block.span());
        }
        return writer.build(said.or(draft.metadata()), NO_ARTICLE);
    }

    private static void write(BlockWriter writer, String text, Alignment alignment, Span span) {
        int at = span.start();
        while (at < span.end()) {
            Span source = alignment.toInput(new Span(at, at + 1));
            int end = at + 1;
            while (end < span.end() && alignment.toInput(new Span(end, end + 1)).equals(source)) {
                end++;
            }
            writer.add(source.start(), source.end(), text.substring(at, end));
            at = end;
        }
    }
}
