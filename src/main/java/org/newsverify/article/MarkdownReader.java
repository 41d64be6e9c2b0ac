package org.newsverify.article;

import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads an article in Markdown. Code, HTML, pictures and the targets of links are left out; a table is no prose. */
final class MarkdownReader implements FormatReader {

    private static final int DEEPEST = 100; // levels of nesting; behind them, marks are text

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    @Override
    public Draft read(String input) throws UnreadableException {
        MarkupLimit.check(input, "[]!*_`<&\\\n\r");
        FrontMatter front = FrontMatter.of(input);
        BlockWriter writer = new BlockWriter(input);
        Node document = PARSER.parse(input.substring(front.end()));
        Node node = document;
        while (node != null) {
            enter(writer, input, node, front.end());
            node = node instanceof Image || node.getFirstChild() == null ? next(node) : node.getFirstChild();
        }
        return writer.build(
                front.metadata(),
                "holds no paragraph of text; check that it is the article, or name its format with --input-format");
    }

    private static void enter(BlockWriter writer, String input, Node node, int offset) {
        if (node instanceof Heading) {
            writer.begin(Block.Kind.HEADING);
        } else if (node instanceof Paragraph) {
            List<SourceSpan> spans = node.getSourceSpans();
            boolean table =
                    !spans.isEmpty() && input.charAt(offset + spans.get(0).getInputIndex()) == '|';
            writer.begin(table ? Block.Kind.FURNITURE : Block.Kind.PARAGRAPH);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            writer.space();
        } else if (node instanceof Text text) {
            write(writer, input, node, offset, 0, true, text.getLiteral());
        } else if (node instanceof Code code) {
            write(writer, input, node, offset, ticks(input, node, offset), false, code.getLiteral());
        }
    }

    private static void write(
            BlockWriter writer, String input, Node node, int offset, int marks, boolean escapes, String literal) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        int from = offset + spans.get(0).getInputIndex() + marks;
        int to = offset + last.getInputIndex() + last.getLength() - marks;
        if (escapes) {
            CharacterReferences.write(writer, input, from, to, true, literal);
        } else if (isSame(input.substring(from, to), literal)) {
            writer.add(from, to, input.substring(from, to));
        } else {
            writer.add(from, to, literal);
        }
    }

    /** Whether code is written as it stands: its line breaks become spaces, U+0000 becomes U+FFFD. */
    private static boolean isSame(String written, String literal) {
        String plain = written.replace("\r\n", " ")
                .replace('\r', ' ')
                .replace('\n', ' ')
                .replace('\0', '\uFFFD');
        return plain.strip().equals(literal.strip());
    }

    private static int ticks(String input, Node node, int offset) {
        if (node.getSourceSpans().isEmpty()) {
            return 0;
        }
        int from = offset + node.getSourceSpans().get(0).getInputIndex();
        int at = from;
        while (at < input.length() && input.charAt(at) == '`') {
            at++;
        }
        return at - from;
    }

    /** The node that follows when this one and what it holds are done. */
    private static @Nullable Node next(Node node) {
        Node at = node;
        while (at != null && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null ? null : at.getNext();
    }
}
