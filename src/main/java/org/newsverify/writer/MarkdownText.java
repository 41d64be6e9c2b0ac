package org.newsverify.writer;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * Text in GitHub's Markdown, a block after a block. The one place that makes Markdown: every string that is given is shown as it is,
 * whatever it holds.
 */
final class MarkdownText {

    /** Renders to nothing and parts what would be linked; unlike a backslash it is still there when GitHub looks for links. */
    private static final String SEAM = "<!-- -->";

    /** Behind what an address, a name that is notified, a reference to an issue or an emoji begins with. */
    private static final Pattern LINK =
            Pattern.compile("@|#(?=\\d)|GH-(?=\\d)|www(?=\\.)|:(?=//|[\\w+-]++:)", Pattern.CASE_INSENSITIVE);

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(TABLES)
            .nodeRendererFactory(new MoreSpecialCharacters())
            .build();

    private final Document document = new Document();

    /** What the renderer does not escape of itself: lists, struck out text and code blocks, formulas. */
    private static final class MoreSpecialCharacters implements MarkdownNodeRendererFactory {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new NodeRenderer() {
                @Override
                public Set<Class<? extends Node>> getNodeTypes() {
                    return Set.of();
                }

                @Override
                public void render(Node node) {
                    throw new IllegalStateException("renders no node");
                }
            };
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of('+', '~', '$');
        }
    }

    void heading(int level, String text) {
        Heading heading = new Heading();
        heading.setLevel(level);
        document.appendChild(append(heading, text));
    }

    /** A paragraph. */
    void paragraph(List<String> lines) {
        document.appendChild(lines(new Paragraph(), lines));
    }

    /** A paragraph whose beginning is strong. */
    void paragraph(String strong, List<String> lines) {
        document.appendChild(lines(strong(strong), lines));
    }

    void quotation(String text) {
        BlockQuote quotation = new BlockQuote();
        quotation.appendChild(append(new Paragraph(), text));
        document.appendChild(quotation);
    }

    /** A list with an item of some lines for each of {@code items}. */
    void list(List<List<String>> items) {
        BulletList list = new BulletList();
        list.setTight(true);
        list.setMarker("-");
        for (List<String> lines : items) {
            ListItem item = new ListItem();
            item.setContentIndent(2);
            item.appendChild(lines(new Paragraph(), lines));
            list.appendChild(item);
        }
        document.appendChild(list);
    }

    /** A table; each row has a cell a column. */
    void table(List<String> columns, List<List<String>> rows) {
        TableHead head = new TableHead();
        head.appendChild(row(columns, true));
        TableBody body = new TableBody();
        rows.forEach(row -> body.appendChild(row(row, false)));
        TableBlock table = new TableBlock();
        table.appendChild(head);
        table.appendChild(body);
        document.appendChild(table);
    }

    private static Node row(List<String> texts, boolean header) {
        TableRow row = new TableRow();
        for (String text : texts) {
            TableCell cell = new TableCell();
            cell.setHeader(header);
            row.appendChild(append(cell, " " + text + " ")); // a backslash at the end would escape the bar
        }
        return row;
    }

    private static Paragraph strong(String text) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(append(new StrongEmphasis("**"), text));
        return paragraph;
    }

    private static Paragraph lines(Paragraph paragraph, List<String> lines) {
        boolean first = true;
        for (String line : lines) {
            if (!first) {
                paragraph.appendChild(new HardLineBreak());
            }
            append(paragraph, line);
            first = false;
        }
        return paragraph;
    }

    /** Appends text in which nothing is linked. */
    private static Node append(Node node, String text) {
        Matcher matcher = LINK.matcher(text);
        int done = 0;
        while (matcher.find()) {
            node.appendChild(new Text(text.substring(done, matcher.end())));
            HtmlInline seam = new HtmlInline();
            seam.setLiteral(SEAM);
            node.appendChild(seam);
            done = matcher.end();
        }
        node.appendChild(new Text(text.substring(done)));
        return node;
    }

    @Override
    public String toString() {
        return RENDERER.render(document);
    }
}
