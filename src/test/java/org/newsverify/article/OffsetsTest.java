package org.newsverify.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the input, what is read of it leads back to where it stands there. */
class OffsetsTest {

    private static final ArticleReader READER = new ArticleReader();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** Texts in which offsets go wrong. Each begins with a word, so that there is something to read. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> letters = Arbitraries.of(
                "a",
                "Bc",
                "é",
                "ß",
                "7",
                "Ω",
                "的",
                "𝒜",
                "𐐷",
                "😀",
                "👩‍🚀",
                "e\u0301",
                "\u0301",
                " ",
                "  ",
                "\t",
                "\u00A0",
                "\u200B",
                "\uFEFF",
                "\n",
                "\n\n",
                "\r\n",
                "\r\n\r\n",
                "\r",
                "\u2028",
                "\u0085");
        Arbitrary<String> marks = Arbitraries.of(
                ".",
                ",",
                ";",
                ":",
                "!",
                "...",
                "“",
                "”",
                "„",
                "»",
                "\"",
                "'",
                "’",
                "(",
                ")",
                "[",
                "]",
                "{",
                "<",
                ">",
                "&",
                "#",
                "*",
                "**",
                "_",
                "`",
                "``",
                "\\",
                "/",
                "|",
                "~",
                "-",
                "=",
                "1.",
                "<b>",
                "</b>",
                "<p>",
                "<br>",
                "<!--",
                "&amp;",
                "&copy",
                "&notit;",
                "&#120;",
                "&#x1D49C;",
                "&#xD83D;",
                "[a](b)",
                "![c](d)",
                "> ",
                "\n# ",
                "\n- ",
                "\\u0061");
        Arbitrary<String> halves = Arbitraries.of("\uD83D", "\uDE00");
        Arbitrary<String> any = Arbitraries.integers()
                .between(1, Character.MAX_CODE_POINT)
                .filter(point -> !Character.isISOControl(point))
                .map(Character::toString);
        return Arbitraries.frequencyOf(Tuple.of(6, letters), Tuple.of(3, marks), Tuple.of(1, halves), Tuple.of(1, any))
                .list()
                .ofMaxSize(40)
                .map(parts -> "Said.\n\n" + String.join("", parts));
    }

    @Property
    void plainTextLeadsBack(@ForAll("texts") String text, @ForAll long seed) throws UnreadableException {
        Random random = new Random(seed);
        Read read = Read.of("a.txt", text, random);
        read.checkOrder(random);
        read.checkWords(Escapes.NONE);
    }

    @Test
    void whatNobodySeesIsNotRead() throws UnreadableException {
        String hidden = "The b\u00ADri\u200Bdge was sa\u2060fe.\n\nIt st\u200Dood \u202Eun\u202Ctouched.";
        Read read = Read.of("a.txt", hidden, new Random(0));
        assertThat(read.article().text()).isEqualTo("The bridge was safe.\nIt stood untouched.");
        read.checkWords(Escapes.NONE);
        Read page = Read.of("a.html", "<p>The b&shy;ridge was sa&#x200b;fe.</p>", new Random(0));
        assertThat(page.article().text()).isEqualTo("The bridge was safe.");
        Read alone = Read.of("a.md", "Said.\n\n\u200B \u200B\n\n\u200B \u00AD The end.", new Random(0));
        assertThat(alone.article().text()).isEqualTo("Said.\nThe end.");
        alone.checkOrder(new Random(0));
        assertThat(Read.of("a.txt", "\u200B Said \u200B it.", new Random(0))
                        .article()
                        .text())
                .isEqualTo("Said it.");
        String joined = "He sent \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67.";
        assertThat(Read.of("a.txt", joined, new Random(0)).article().text()).isEqualTo(joined);
    }

    @Property
    void htmlLeadsBack(@ForAll("texts") String text, @ForAll long seed) throws UnreadableException {
        Random random = new Random(seed);
        Read read = Read.of("a.html", "<body><p>" + Escapes.REFERENCES.escape(text, random) + "</p>", random);
        read.checkOrder(random);
        read.checkWords(Escapes.REFERENCES);
    }

    @Property
    void tagSoupLeadsBack(@ForAll("texts") String text, @ForAll long seed) throws UnreadableException {
        Random random = new Random(seed);
        Read read = Read.of("a.html", "<p>" + text, random);
        read.checkOrder(random);
        read.checkLetters(Escapes.REFERENCES); // a word may have tags in it
    }

    @Property
    void markdownLeadsBack(@ForAll("texts") String text, @ForAll long seed) throws UnreadableException {
        Random random = new Random(seed);
        Read read = Read.of("a.md", text, random);
        read.checkOrder(random);
        read.checkLetters(Escapes.REFERENCES); // a word may have marks in it
    }

    @Test
    void whatStandsBesideATagWithoutANameLeadsBack() throws UnreadableException {
        Random random = new Random(0);
        Read.of("a.html", "<p>It</>s dam &amp; </>lake</p>", random).checkLetters(Escapes.REFERENCES);
    }

    @Test
    void codeInTwoLinesLeadsBack() throws UnreadableException {
        Random random = new Random(0);
        Read.of("a.md", "Said. `a\r\na`", random).checkLetters(Escapes.REFERENCES);
        Read.of("a.md", "Said. `a\n   b`", random).checkLetters(Escapes.REFERENCES);
        Read.of("a.md", "Said. `a\u0000a`", random).checkOrder(random);
    }

    @Property
    void jsonLeadsBack(@ForAll("texts") String text, @ForAll long seed) throws UnreadableException {
        Random random = new Random(seed);
        String body = Escapes.JSON.escape(text, random);
        Read read = Read.of("a.json", "{\"title\": \"Two piers\", \"text\": \"" + body + "\"}", random);
        read.checkOrder(random);
        read.checkWords(Escapes.JSON);
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyWordOfASampleIsFoundWhereItLeadsTo(Path sample) throws IOException, UnreadableException {
        byte[] bytes = Files.readAllBytes(sample);
        Format format = Format.ofFileName(sample.toString()).orElseThrow();
        Article article = READER.read(sample.toString(), bytes, Optional.empty());
        Read read = new Read(article, Decoder.decode(bytes, format).text());
        read.checkOrder(new Random(1));
        read.checkWords(
                switch (format) {
                    case TEXT, MARKDOWN -> Escapes.NONE;
                    case HTML -> Escapes.REFERENCES;
                    case JSON -> Escapes.JSON;
                });
    }

    private record Read(Article article, String input) {

        static Read of(String name, String file, Random random) throws UnreadableException {
            Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
            String mark = charset.equals(StandardCharsets.UTF_8) && random.nextBoolean() ? "" : "\uFEFF";
            byte[] bytes = (mark + file).getBytes(charset);
            String input = new String(bytes, charset).substring(mark.length());
            return new Read(READER.read(name, bytes, Optional.empty()), input);
        }

        /** What stands in the input where a span leads to, counted in code points. */
        private String source(Span span) {
            InputSpan source = article.inInput(span);
            int from = input.offsetByCodePoints(0, source.start());
            return input.substring(from, input.offsetByCodePoints(from, source.end() - source.start()));
        }

        void checkOrder(Random random) {
            int end = 0;
            int length = input.codePointCount(0, input.length());
            for (Block block : article.blocks()) {
                InputSpan source = article.inInput(block.span());
                assertThat(source.start()).isGreaterThanOrEqualTo(end).isLessThan(source.end());
                assertThat(source.end()).isLessThanOrEqualTo(length);
                end = source.end();
                int middle = block.span().start() + random.nextInt(block.span().length());
                InputSpan before = article.inInput(new Span(block.span().start(), middle));
                InputSpan after = article.inInput(new Span(middle, block.span().end()));
                assertThat(before.start()).isEqualTo(source.start());
                assertThat(before.end()).isLessThanOrEqualTo(after.end());
                assertThat(after.start()).isBetween(before.start(), source.end());
                assertThat(after.end()).isEqualTo(source.end());
            }
        }

        void checkWords(Escapes escapes) {
            Matcher words = WORD.matcher(article.text());
            while (words.find()) {
                Span word = new Span(words.start(), words.end());
                String source = source(word);
                assertThat(Invisible.without(escapes.undo(source))).as(source).isEqualTo(words.group());
                assertThat(article.inText(article.inInput(word)).contains(word)).isTrue();
            }
            checkLetters(escapes);
        }

        void checkLetters(Escapes escapes) {
            String text = article.text();
            for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
                if (Character.isLetterOrDigit(text.codePointAt(at))) {
                    Span letter = new Span(at, text.offsetByCodePoints(at, 1));
                    String source = source(letter);
                    assertThat(escapes.undo(source)).as(source).isEqualTo(letter.in(text));
                }
            }
        }
    }
}
