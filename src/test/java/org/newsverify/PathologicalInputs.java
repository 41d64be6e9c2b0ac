package org.newsverify;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;

/** Files that nobody writes, on which a program that recurses or looks back too far takes minutes or overflows its stack. */
final class PathologicalInputs {

    /**
     * A file by the name that it is read under.
     *
     * @param content of a given length, or little more, in chars
     */
    record Input(String title, String file, IntFunction<String> content, Charset charset) {

        byte[] bytes(int length) {
            return content.apply(length).getBytes(charset);
        }

        @Override
        public String toString() {
            return title;
        }
    }

    private static final String START = "The mayor denied the report.\n\n";
    private static final String SAID = " said it was so. ";

    private PathologicalInputs() {}

    static List<Input> all() {
        return List.of(
                text("one line", "The mayor denied it and Ana Roe said so. "),
                utf8("only commas", "a.txt", length -> ",".repeat(length)),
                text("commas behind a word", ","),
                text("open quotation marks", "“"),
                text("quotations that never close", "“Roe said "),
                text("quotations that never close, a paragraph each", "“Roe said\n\n"),
                text("closing quotation marks, a line each", "”\n"),
                text("straight quotation marks", "\" "),
                text("apostrophes between letters", "a'"),
                text("apostrophes behind one another", "s'' "),
                text("words of no width", "\u200B"),
                text("spaces of no width within a word", "a\u200B"),
                text("joiners", "\u200D"),
                text("marks of direction", "\u202Ea\u202C "),
                text("blank lines", "\n"),
                text("carriage returns", "\r"),
                text("spaces of every kind", "\u00A0\u2003\t\u3000 "),
                text("a letter a line", "a\n"),
                text("a letter a paragraph", "a\n\n"),
                text("a full stop a paragraph", ".\n\n"),
                text("full stops", "."),
                text("dashes", "—-"),
                text("opening brackets", "("),
                text("closing brackets", "a)"),
                text("one word", "x"),
                text("one hyphenated word", "roe-"),
                text("one abbreviation", "U.S."),
                text("initials", "J. "),
                text("a number", "1,"),
                text("capitals", "ROE "),
                text("capitals without a space", "ROE"),
                text("said", "said "),
                text("he said", "he said "),
                text("who", "Roe, who "),
                text("denied", "denied "),
                text("declined to comment", "declined to comment "),
                text("declined to comment, a sentence each", "Roe declined to comment. "),
                text("did not", "did not "),
                text("according to", "according to "),
                text("citing", "Norpress, citing "),
                text("and", "Ana Roe and "),
                text("of the", "of the "),
                text("one name", "Ana Roe" + SAID),
                utf8("names, none twice", "a.txt", counted(k -> "A" + word(k) + " B" + word(k * 31) + SAID)),
                utf8("surnames, none twice", "a.txt", counted(k -> "Mr. B" + word(k) + SAID)),
                utf8("namesakes", "a.txt", counted(k -> "A" + word(k) + " Roe" + SAID)),
                utf8("words, none twice", "a.txt", counted(k -> word(k) + " ")),
                text("outlets in brackets", "(Norpress) — "),
                text("by-lines", "By Ana Roe, "),
                text("by-lines, a line each", "By Ana Roe\n"),
                text("credits", "Photo: Ana Roe\n\n"),
                text("accounts", "@roe "),
                text("combining marks on one letter", "\u0301"),
                text("joined emoji", "\uD83D\uDC69\u200D"),
                text("Chinese without a space", "的"),
                text("letters beyond the first plane", "\uD835\uDC9C"),
                new Input("halves of surrogates", "a.txt", behindStart("\uD83D a \uDE00"), StandardCharsets.UTF_16),
                new Input(
                        "bytes that are not UTF-8", "a.txt", behindStart("\u00E9\u0081 "), StandardCharsets.ISO_8859_1),
                html("blocks in blocks", "<div>"),
                html("letters in letters", "<b>x<p>"),
                html("tables in tables", "<table><tr><td>"),
                html("paragraphs", "<p>Roe said"),
                html("line breaks", "<br>"),
                html("opening angles", "<"),
                html("a comment without end", "<!--"),
                html("attributes", "a=\"b\" ", "<p "),
                utf8(
                        "HTML: attributes, none twice",
                        "a.html",
                        length -> "<p>Roe said so.<p "
                                + counted(k -> word(k) + " ").apply(length)),
                html("a tag without end", "a", "<p "),
                html("character references", "&amp;"),
                html("references that are none", "&a"),
                html("closing tags", "</div>"),
                html("soft hyphens", "a&shy;"),
                markdown("opening brackets", "["),
                markdown("links", "[a](b"),
                markdown("images in links", "[![a](b)](c) "),
                utf8("Markdown: definitions", "a.md", counted(k -> "[" + word(k) + "]: b\n")),
                markdown("stars", "*a **b "),
                markdown("underscores", "_"),
                utf8(
                        "Markdown: backticks, ever more",
                        "a.md",
                        length -> START + counted(k -> "`".repeat(k) + " a ").apply((int) Math.sqrt(2.0 * length))),
                markdown("quotes in quotes", "> "),
                utf8(
                        "Markdown: lists in lists",
                        "a.md",
                        length -> START + counted(k -> "  ".repeat(k) + "- a\n").apply((int) Math.sqrt(length))),
                markdown("table cells", "|a"),
                markdown("headings", "# Roe\n"),
                markdown("a tag without end", "<a "),
                markdown("code", "`a` "),
                utf8(
                        "JSON: arrays in arrays",
                        "a.json",
                        length -> "{\"a\":" + "[".repeat(length) + "]".repeat(length) + ",\"text\":\"Roe said so.\"}"),
                utf8("JSON: objects in objects", "a.json", length -> fill("{\"a\":", length)),
                utf8("JSON: opening brackets", "a.json", length -> "[".repeat(length)),
                utf8("JSON: fields", "a.json", length -> "{" + fill("\"a\":1,", length) + "\"text\":\"Roe said so.\"}"),
                utf8(
                        "JSON: articles without text",
                        "a.json",
                        length -> "[" + fill("{\"title\":\"It began.\"},", length) + "{\"text\":\"Roe said so.\"}]"),
                utf8(
                        "JSON: a long number",
                        "a.json",
                        length -> "{\"a\":" + "9".repeat(length) + ",\"text\":\"It began.\"}"),
                json("text", "escapes", "\\u0061"),
                json("text", "escaped halves of surrogates", "\\ud83d"),
                json("text", "escaped line breaks", "Roe said.\\n"),
                json("body_html", "markup in a string", "<p>Roe said so"));
    }

    private static String fill(String unit, int length) {
        return unit.repeat(1 + length / unit.length());
    }

    private static IntFunction<String> behindStart(String unit) {
        return length -> START + fill(unit, length);
    }

    private static IntFunction<String> counted(IntFunction<String> unit) {
        return length -> {
            StringBuilder text = new StringBuilder();
            for (int k = 0; text.length() < length; k++) {
                text.append(unit.apply(k));
            }
            return text.toString();
        };
    }

    /** A word for each number: "anaananna". */
    private static String word(int number) {
        return Integer.toString(0x10000 + number % 0x10000, 2).replace('0', 'a').replace('1', 'n');
    }

    private static Input text(String title, String unit) {
        return utf8(title, "a.txt", behindStart(unit));
    }

    private static Input html(String title, String unit) {
        return html(title, unit, "");
    }

    private static Input html(String title, String unit, String before) {
        return utf8("HTML: " + title, "a.html", length -> "<p>Roe said so.</p>" + before + fill(unit, length));
    }

    private static Input markdown(String title, String unit) {
        return utf8("Markdown: " + title, "a.md", behindStart(unit));
    }

    private static Input json(String field, String title, String unit) {
        return utf8(
                "JSON: " + title,
                "a.json",
                length -> "{\"" + field + "\":\"Roe said so. " + fill(unit, length) + "\"}");
    }

    private static Input utf8(String title, String file, IntFunction<String> content) {
        return new Input(title, file, content, StandardCharsets.UTF_8);
    }
}
