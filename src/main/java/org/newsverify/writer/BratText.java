package org.newsverify.writer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsverify.article.Article;
import org.newsverify.article.InputSpan;
import org.newsverify.report.TextSpan;

/**
 * Lines of brat's standoff format (<a href="https://brat.nlplab.org/standoff.html">brat.nlplab.org/standoff.html</a>), which numbers
 * them. The one place that writes them.
 *
 * <p>brat compares a span's text with the file, and its format is lines of tab-separated columns: as in brat itself a span that has a line
 * break in it is noted in pieces, with a blank between two. Here every control character parts pieces, so that a line
 * holds none. A span with nothing else in it is not noted, as brat knows no empty ones.
 */
final class BratText {

    private final Article article;
    private final StringBuilder out = new StringBuilder();
    private int spans;
    private int events;
    private int relations;
    private int attributes;
    private int notes;

    BratText(Article article) {
        this.article = article;
    }

    /** Notes a span of one or more pieces; returns its id, which is empty if there is nothing to note. */
    Optional<String> span(String type, List<TextSpan> where) {
        List<InputSpan> pieces = pieces(where);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        String id = "T" + ++spans;
        String offsets =
                pieces.stream().map(piece -> piece.start() + " " + piece.end()).collect(Collectors.joining(";"));
        String text = pieces.stream().map(article::inputText).collect(Collectors.joining(" "));
        line(id, type + " " + offsets, Unicode.wellFormed(text));
        return Optional.of(id);
    }

    /** Notes an event, which ties spans together; returns its id. */
    String event(String type, String trigger, List<String> arguments) {
        String id = "E" + ++events;
        line(
                id,
                arguments.stream()
                        .collect(Collectors.joining(" ", type + ":" + trigger + " ", ""))
                        .strip());
        return id;
    }

    void relation(String type, String from, String to) {
        line("R" + ++relations, type + " Arg1:" + from + " Arg2:" + to);
    }

    void attribute(String type, String of, String value) {
        line("A" + ++attributes, type + " " + of + " " + value);
    }

    /** Notes what a person reads beside the text. */
    void note(String of, String text) {
        line("#" + ++notes, "AnnotatorNotes " + of, Unicode.printable(text));
    }

    private void line(String... columns) {
        out.append(String.join("\t", columns)).append('\n');
    }

    /** The pieces of spans that do not overlap, without the white space around each. */
    private List<InputSpan> pieces(List<TextSpan> where) {
        List<InputSpan> pieces = new ArrayList<>();
        int done = 0;
        for (TextSpan span :
                where.stream().sorted(Comparator.comparingInt(TextSpan::start)).toList()) {
            int start = Math.max(done, span.start());
            if (start < span.end()) {
                cut(
                        start,
                        article.inputText(new InputSpan(start, span.end()))
                                .codePoints()
                                .toArray(),
                        pieces);
                done = span.end();
            }
        }
        return pieces;
    }

    private static void cut(int start, int[] points, List<InputSpan> pieces) {
        int from = -1; // where the open piece begins
        int to = -1;
        for (int i = 0; i < points.length; i++) {
            if (breaks(points[i])) {
                add(start, from, to, pieces);
                from = -1;
            } else if (!Character.isWhitespace(points[i]) && !Character.isSpaceChar(points[i])) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        add(start, from, to, pieces);
    }

    private static void add(int start, int from, int to, List<InputSpan> pieces) {
        if (from >= 0) {
            pieces.add(new InputSpan(start + from, start + to));
        }
    }

    /** Whether some reader of lines or of columns takes it for an end, or a terminal obeys it. */
    private static boolean breaks(int point) {
        return Character.isISOControl(point) || point == '\u2028' || point == '\u2029';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
