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
            text(writer, input, text, offset);
        } else if (node instanceof Code code) {
            code(writer, input, code, offset);
        }
    }

    private static void text(BlockWriter writer, String input, Text text, int offset) {
        List<SourceSpan> lines = text.getSourceSpans();
        if (!lines.isEmpty()) {
            SourceSpan last = lines.get(lines.size() - 1);
            int from = offset + lines.get(0).getInputIndex();
            int to = offset + last.getInputIndex() + last.getLength();
            CharacterReferences.write(writer, input, from, to, true, text.getLiteral());
        }
    }

    /** Writes code as it stands, line by line: the parser makes spaces of its line breaks and drops what a line is indented by. */
    private static void code(BlockWriter writer, String input, Code code, int offset) {
        List<SourceSpan> lines = code.getSourceSpans();
        int marks = ticks(input, code, offset);
        for (int i = 0; i < lines.size(); i++) {
            SourceSpan line = lines.get(i);
            int from = offset + line.getInputIndex();
            int to = from + line.getLength() - (i == lines.size() - 1 ? marks : 0);
            from += i == 0 ? marks : 0;
            if (i > 0) {
                writer.space();
            }
            writer.add(from, to, input.substring(from, to));
        }
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
