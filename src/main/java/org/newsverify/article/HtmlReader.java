package org.newsverify.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads the article of a web page: its main content, without what the page says of itself. */
final class HtmlReader implements FormatReader {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "section",
            "summary",
            "td",
            "th",
            "tr",
            "table",
            "ul");

    @Override
    public Draft read(String input) throws UnreadableException {
        MarkupLimit.check(input, "<");
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(input, "");
        Element main = PageLayout.main(page);
        BlockWriter writer = new BlockWriter(input);
        PageLayout.title(page, main).ifPresent(title -> NodeTraversor.filter(new Writer(writer, input), title));
        NodeTraversor.filter(new Writer(writer, input), main);
        return writer.build(
                PageFacts.of(page),
                "holds no article text; check that the page was saved whole, or save its text as .txt");
    }

    /** Writes what it is led past. */
    private static final class Writer implements NodeFilter {
        private final BlockWriter writer;
        private final String input;
        private final Deque<Block.Kind> kinds = new ArrayDeque<>();
        private boolean broken; // a line break has come, and no text since

        Writer(BlockWriter writer, String input) {
            this.writer = writer;
            this.input = input;
            kinds.push(Block.Kind.PARAGRAPH);
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                write(text);
            } else if (node instanceof Element element) {
                if (PageLayout.isClutter(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (element.normalName().equals("br")) {
                    lineBreak();
                }
                if (isBlock(element)) {
                    kinds.push(kind(element));
                    writer.begin(kinds.element());
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && isBlock(element)) {
                kinds.pop();
                writer.begin(kinds.element());
            }
            return FilterResult.CONTINUE;
        }

        private void lineBreak() {
            if (broken) {
                writer.begin(kinds.element());
            } else {
                writer.space();
            }
            broken = true;
        }

        private void write(TextNode text) {
            if (!text.isBlank()) {
                broken = false;
            }
            if (text.sourceRange().isTracked()) {
                int from = text.sourceRange().startPos();
                int to = text.sourceRange().endPos();
                CharacterReferences.write(writer, input, from, to, false, text.getWholeText());
            }
        }

        private Block.Kind kind(Element element) {
            String name = element.normalName();
            if (PageLayout.isCredit(element)) {
                return Block.Kind.CREDIT;
            } else if (name.equals("figcaption")) {
                return Block.Kind.CAPTION;
            } else if (PageLayout.isByline(element)) {
                return Block.Kind.BYLINE;
            } else if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
                return Block.Kind.HEADING;
            }
            return kinds.element();
        }

        private static boolean isBlock(Element element) {
            return BLOCKS.contains(element.normalName()) || PageLayout.isCredit(element);
        }
    }
}
