package org.newsverify.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsverify.article.UnreadableException;
import org.newsverify.writer.OutputFormat;

/** The page and its form. */
class FormTest {

    private static final String MULTIPART = "Content-Type: multipart/form-data; boundary=b";
    private static final String PAIRS = "Content-Type: application/x-www-form-urlencoded";

    private final TestServer server;

    FormTest() throws IOException {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String field(String text) {
        return "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n" + text + "\r\n";
    }

    private static String file(String name, String text) {
        return "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + text + "\r\n";
    }

    private Reply send(String... parts) throws IOException {
        return server.post("/", MULTIPART, String.join("", parts) + "--b--\r\n");
    }

    private static String expected(String file, String text) throws UnreadableException {
        return TestServer.expected(file, text, Optional.empty(), OutputFormat.HTML);
    }

    private static Document page(Reply reply) {
        assertThat(reply.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        return Jsoup.parse(reply.body());
    }

    @Test
    void thePageHasAFormAndNoScript() throws IOException {
        Document page = page(server.get("/"));
        assertThat(page.select("form[method=post][action=/] textarea[name=text]"))
                .hasSize(1);
        assertThat(page.select("script, [onclick], [style], link, img")).isEmpty();
        assertThat(page.select("[role=alert]")).isEmpty();
    }

    @Test
    void aPastedTextGivesItsReport() throws IOException, UnreadableException {
        Reply parts = send(field("“Fähren” sail again."), file("", ""));
        assertThat(parts.status()).isEqualTo(200);
        assertThat(parts.type()).isEqualTo("text/html");
        assertThat(parts.body()).isEqualTo(expected("pasted text", "“Fähren” sail again."));
        Reply pairs = server.post("/", PAIRS, "other=x&text=%E2%80%9CF%C3%A4hren%E2%80%9D+sail+again.");
        assertThat(pairs.body()).isEqualTo(parts.body());
    }

    @Test
    void aFileGivesTheReportOfItsFormat() throws IOException, UnreadableException {
        String markdown = "# Ferry\r\n\r\nIt **sails** again.";
        Reply reply = send(field(""), file("C:\\news\\a.md", markdown));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(expected("a.md", markdown));
    }

    @Test
    void severalFilesGiveOnePageAndABadOneSpoilsNoOther() throws IOException {
        Reply reply = send(
                field("The mill reopens."),
                file("<b>.txt", "The ferry <i>sails</i> again."),
                file("a.pdf", "x"),
                file("empty.txt", ""),
                file("b.txt", "The bakery has closed."));
        assertThat(reply.status()).isEqualTo(200);
        Document page = page(reply);
        assertThat(page.select("h2").eachText())
                .containsExactly("pasted text", "<b>.txt", "a.pdf", "empty.txt", "b.txt");
        assertThat(page.select("pre")).hasSize(3);
        assertThat(page.select("p.problem").eachText())
                .containsExactly(
                        "is none of .txt, .html, .md and .json; save the article as one of these.",
                        "is empty; give a file that holds an article.");
        assertThat(page.select("ol a").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
        assertThat(page.select("b, i")).isEmpty();
    }

    @Test
    void whatIsWrongStandsOnThePage() throws IOException {
        assertThat(send(field(" "), file("", "")).status()).isEqualTo(400);
        Reply unreadable = send(field(""), file("<img src=x>.txt", "\0"));
        assertThat(unreadable.status()).isEqualTo(422);
        Document page = page(unreadable);
        assertThat(page.select("[role=alert]").text())
                .isEqualTo(
                        "Nothing done: <img src=x>.txt: looks binary: it has a zero byte; save the article as text.");
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("form")).hasSize(1);
    }

    @Test
    void whatIsNoFormIsRefused() throws IOException {
        assertThat(server.post("/", "Content-Type: text/plain", "text=a").status())
                .isEqualTo(415);
        assertThat(server.post("/", "X: y", "text=a").status()).isEqualTo(415);
        assertThat(server.post("/", "Content-Type: multipart/form-data", "--b--")
                        .status())
                .isEqualTo(400);
        assertThat(server.post("/", PAIRS, "text=%E").status()).isEqualTo(400);
        assertThat(send(field("crash")).status()).isEqualTo(500);
    }

    @Test
    void aFileThatIsTooLongIsSaidSo() throws IOException {
        Reply reply = send(file("a.txt", "a ".repeat(Limits.ARTICLE / 2 + 1)), field("The mill reopens."));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(page(reply).select("p.problem").text()).startsWith("is larger than 10 MiB");
    }
}
