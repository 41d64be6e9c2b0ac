package org.newsverify.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormatReadersTest {

    private static final FormatReader LINES = text -> {
        BlockWriter writer = new BlockWriter(text);
        int at = 0;
        for (String line : text.split("\n", -1)) {
            writer.begin(Block.Kind.PARAGRAPH);
            writer.add(at, at + line.length(), line);
            at += line.length() + 1;
        }
        return writer.build(Metadata.NONE, "no text");
    };

    private static String source(String input, Draft draft, String word) {
        int at = draft.text().indexOf(word);
        assertThat(at).as(word).isNotNegative();
        return draft.alignment().toInput(new Span(at, at + word.length())).in(input);
    }

    private static List<Block.Kind> kinds(Draft draft) {
        return draft.blocks().stream().map(Block::kind).toList();
    }

    @Test
    void htmlLeadsBackThroughReferencesAndTags() throws UnreadableException {
        String page =
                "<nav>News</nav><article><h1>Tea &amp; tar</h1><p>Mo<b>ss</b>&#8217;s&nbsp;cat &#x1F600; &copycat</p>"
                        + "<p>Read more</p></article>";
        Draft draft = new HtmlReader().read(page);
        assertThat(draft.text()).isEqualTo("Tea & tar\nMoss’s cat 😀 ©cat\nRead more");
        assertThat(kinds(draft)).containsExactly(Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.FURNITURE);
        assertThat(source(page, draft, "&")).isEqualTo("&amp;");
        assertThat(source(page, draft, "Moss’s")).isEqualTo("Mo<b>ss</b>&#8217;s");
        assertThat(source(page, draft, "😀")).isEqualTo("&#x1F600;");
        assertThat(source(page, draft, "©")).isEqualTo("&copy");
    }

    @Test
    void joinersThatJoinNothingGoHoweverTheyAreWritten() throws UnreadableException {
        String page =
                "<p>The may&zwj;or de&#x200C;\u200Dnied it &#x1F468;&zwj;&#x1F469; \u0645\u06CC&zwnj;\u062E\u0648.</p>";
        Draft draft = new HtmlReader().read(page);
        assertThat(draft.text())
                .isEqualTo("The mayor denied it \uD83D\uDC68\u200D\uD83D\uDC69 \u0645\u06CC\u200C\u062E\u0648.");
        assertThat(source(page, draft, "mayor")).isEqualTo("may&zwj;or");
        assertThat(source(page, draft, "may")).isEqualTo("may");
        assertThat(source(page, draft, "or")).isEqualTo("or");
        assertThat(source(page, draft, "denied")).isEqualTo("de&#x200C;\u200Dnied");
        assertThat(source(page, draft, "it")).isEqualTo("it");
    }

    @Test
    void boldWordsAreNoArticleOfTheirOwn() throws UnreadableException {
        String page = "<p>He left. <b><b>Nobody knows where he went.</b></b></p>";
        assertThat(new HtmlReader().read(page).text()).isEqualTo("He left. Nobody knows where he went.");
    }

    @Test
    void markdownLeadsBackThroughEscapesAndLinks() throws UnreadableException {
        String file =
                "---\ntitle: Quay\n---\n# Quay\n\n> Two \\*stars\\* and [a li&amp;nk](x \"t\")\r\n> went **home**.\n";
        Draft draft = new MarkdownReader().read(file);
        assertThat(draft.text()).isEqualTo("Quay\nTwo *stars* and a li&nk went home.");
        assertThat(draft.metadata().title()).contains("Quay");
        assertThat(source(file, draft, "*stars*")).isEqualTo("\\*stars\\*");
        assertThat(source(file, draft, "&")).isEqualTo("&amp;");
        assertThat(source(file, draft, "home")).isEqualTo("home");
    }

    @Test
    void markdownTakesOnlyWholeNamesForReferences() throws UnreadableException {
        String file = "&notit; and &copy are no references; &copy; is.";
        Draft draft = new MarkdownReader().read(file);
        assertThat(draft.text()).isEqualTo("&notit; and &copy are no references; © is.");
        assertThat(source(file, draft, "notit")).isEqualTo("notit");
        assertThat(source(file, draft, "©")).isEqualTo("&copy;");
    }

    @Test
    void jsonLeadsBackThroughEscapes() throws UnreadableException {
        String file = "{\"title\":\"Pier\",\"text\":\"One\\u2019s \\ud83d\\ude00 oar.\\n\\nThe\\ttide.\"}";
        Draft draft = new JsonReader(LINES).read(file);
        assertThat(draft.text()).isEqualTo("Pier\nOne’s 😀 oar.\nThe tide.");
        assertThat(source(file, draft, "One’s")).isEqualTo("One\\u2019s");
        assertThat(source(file, draft, "😀")).isEqualTo("\\ud83d\\ude00");
        assertThat(source(file, draft, "The tide")).isEqualTo("The\\ttide");
    }

    @Test
    void jsonWithHtmlLeadsBackThroughBoth() throws UnreadableException {
        String file = "{\"body_html\":\"<p>A\\u0026amp;B said \\\"no\\\".<\\/p>\"}";
        Draft draft = new JsonReader(LINES).read(file);
        assertThat(draft.text()).isEqualTo("A&B said \"no\".");
        assertThat(source(file, draft, "&")).isEqualTo("\\u0026amp;");
        assertThat(source(file, draft, "\"no\"")).isEqualTo("\\\"no\\\"");
    }

    @Test
    void saysWhereJsonIsBroken() {
        assertThatThrownBy(() -> new JsonReader(LINES).read("{\n \"text\": x}"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("line 2");
    }
}
