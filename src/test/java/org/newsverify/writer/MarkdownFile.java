package org.newsverify.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown as a reader sees it: what it shows, block for block. What no report has, such as a link, is an error. */
final class MarkdownFile extends AbstractVisitor {

    private static final Set<String> KINDS = Set.of(
            "Document",
            "Heading",
            "Paragraph",
            "BlockQuote",
            "BulletList",
            "ListItem",
            "TableBlock",
            "TableHead",
            "TableBody",
            "TableRow",
            "TableCell",
            "Text",
            "StrongEmphasis",
            "HardLineBreak",
            "ThematicBreak",
            "HtmlInline");

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), AutolinkExtension.create(), StrikethroughExtension.create());

    private final List<String> shown = new ArrayList<>();
    private StringBuilder text = new StringBuilder();

    private MarkdownFile() {}

    /** What is shown: "h1 A title", "p …", "> …", "- …", "| …" for each cell. */
    static List<String> read(String markdown) {
        MarkdownFile file = new MarkdownFile();
        Parser.builder().extensions(EXTENSIONS).build().parse(markdown).accept(file);
        return file.shown;
    }

    @Override
    protected void visitChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!KINDS.contains(node.getClass().getSimpleName())) {
                throw new IllegalArgumentException("not made by a writer: " + node);
            }
        }
        super.visitChildren(parent);
    }

    private void block(String mark, Node node) {
        text = new StringBuilder();
        visitChildren(node);
        shown.add(mark + " " + text);
    }

    @Override
    public void visit(Heading heading) {
        block("h" + heading.getLevel(), heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        Node parent = paragraph.getParent();
        block(parent instanceof BlockQuote ? ">" : parent instanceof ListItem ? "-" : "p", paragraph);
    }

    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof TableBlock)) {
            throw new IllegalArgumentException("not made by a writer: " + block);
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            block("|", node);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(StrongEmphasis strong) {
        text.append("**");
        visitChildren(strong);
        text.append("**");
    }

    @Override
    public void visit(Text part) {
        text.append(part.getLiteral());
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append('\n');
    }

    @Override
    public void visit(HtmlInline html) {
        if (!html.getLiteral().equals("<!-- -->")) {
            throw new IllegalArgumentException("not made by a writer: " + html.getLiteral());
        }
    }
}
