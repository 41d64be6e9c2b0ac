package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.newsverify.article.UnreadableException;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportSource;

class MarkdownWriterTest {

    @Test
    void markdownIsAsInTheGoldenFile() throws IOException {
        assertThat(Example.harbour().in(new MarkdownWriter())).isEqualTo(WritersTest.golden("quay.expected.md"));
    }

    @Test
    void eachSampleShowsItsClaimsAndSources() throws IOException, UnreadableException {
        for (Example sample : SampleReports.all()) {
            List<String> shown = MarkdownFile.read(sample.in(new MarkdownWriter()));
            ClaimGroups groups = ClaimGroups.of(sample.report());
            assertThat(shown.get(0))
                    .isEqualTo("h1 " + Summary.of(sample.report()).title());
            for (ReportClaim claim : groups.answered()) {
                assertThat(shown)
                        .anyMatch(block ->
                                block.startsWith("p **" + claim.status() + "** · " + Phrases.claim(claim) + "\n"));
            }
            for (ReportClaim claim : groups.open()) {
                assertThat(shown).anyMatch(block -> block.startsWith("- " + Phrases.claim(claim) + "\n— "));
            }
            for (ReportSource source : sample.report().sources()) {
                assertThat(shown).contains("| " + source.name());
            }
            Phrases phrases = new Phrases(sample.report());
            long answers = Stream.of(
                            Denials.of(groups).claims(), OtherAnswers.of(groups).claims())
                    .flatMap(claims -> phrases.sameAnswers(claims).stream())
                    .mapToLong(same -> phrases.answers(same.get(0)).size())
                    .sum();
            assertThat(shown).filteredOn(block -> block.startsWith("> ")).hasSize((int) answers);
        }
    }

    @Test
    void whatTheseTestsReadWouldBeALinkWithoutCare() {
        for (String link : List.of(
                "see http://a.example",
                "www.a.example",
                "a@b.example",
                "<b>",
                "![a](b)",
                "*a*",
                "~~a~~",
                "`a`",
                "1. a")) {
            assertThatThrownBy(() -> MarkdownFile.read(link)).as(link).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whatGitHubWouldLinkOrNotifyIsParted() {
        assertThat(shown("@tolle, #12, GH-7, :+1: and http://a.example at 10:30, no. #a"))
                .startsWith(
                        "@<!-- -->tolle, #<!-- -->12, GH-<!-- -->7, :<!-- -->\\+1: and http:<!-- -->//a.example at 10:30, no. #a");
    }

    private static String shown(String text) {
        MarkdownText page = new MarkdownText();
        page.paragraph(List.of(text));
        return page.toString();
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().all().ofMaxLength(30),
                        Arbitraries.strings()
                                .withChars("\\`*_{}[]()<>#+-.!|~&;:=\"'@/$^ \t1aw")
                                .ofMaxLength(16),
                        Arbitraries.of(
                                        "http://",
                                        "www.",
                                        "a.example",
                                        "@",
                                        "&amp;",
                                        "&#35;",
                                        "<b>",
                                        "<!--",
                                        "-->",
                                        "</script>",
                                        "---",
                                        "===",
                                        "|",
                                        ":-|-:",
                                        "```",
                                        "~~~",
                                        "1.",
                                        "1)",
                                        "+",
                                        "-",
                                        "#",
                                        ">",
                                        "[x]:",
                                        "](b)",
                                        "![",
                                        "\\",
                                        " ",
                                        "a",
                                        "_",
                                        "*",
                                        "**",
                                        "é",
                                        "\uD83D\uDEA2",
                                        ".",
                                        ":a:",
                                        "mailto:",
                                        "$")
                                .list()
                                .ofMaxSize(8)
                                .map(parts -> String.join("", parts)))
                .map(text -> Unicode.printable(text))
                .filter(text -> !text.isEmpty());
    }

    @Property
    void everyTextIsShownAsItIs(@ForAll("lines") String one, @ForAll("lines") String two) {
        MarkdownText page = new MarkdownText();
        page.heading(1, one);
        page.paragraph(List.of(one, two));
        page.paragraph("DENIED", List.of(" · " + one, two));
        page.quotation(one);
        page.quotation(two);
        page.heading(2, two);
        page.list(List.of(List.of(one, two), List.of(two)));
        page.table(List.of(one, two), List.of(List.of(two, one), List.of(one, "")));
        page.list(List.of(List.of(one)));
        assertThat(MarkdownFile.read(page.toString()))
                .as(page.toString())
                .containsExactly(
                        "h1 " + one,
                        "p " + one + "\n" + two,
                        "p **DENIED** · " + one + "\n" + two,
                        "> " + one,
                        "> " + two,
                        "h2 " + two,
                        "- " + one + "\n" + two,
                        "- " + two,
                        "| " + one,
                        "| " + two,
                        "| " + two,
                        "| " + one,
                        "| " + one,
                        "| ",
                        "- " + one);
    }
}
