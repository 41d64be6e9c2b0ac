package org.newsverify.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

class MultipartTest {

    private static final String BOUNDARY = "----b-42";
    private static final String HEAD = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n";
    private static final String END = "\r\n--" + BOUNDARY + "--\r\n";

    private static List<Part> parse(String body) throws Problem {
        return Multipart.parse(body.getBytes(StandardCharsets.UTF_8), BOUNDARY);
    }

    /** As a browser writes it: WHATWG HTML, "multipart/form-data encoding algorithm". */
    private static byte[] write(List<Part> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Part part : parts) {
            String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part.name() + "\""
                    + part.file()
                            .map(file -> "; filename=\"" + file + "\"\r\nContent-Type: text/plain")
                            .orElse("")
                    + "\r\n\r\n";
            out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            out.writeBytes(part.content());
            out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        // what a delimiter is made of, in any order, and any other bytes
        Arbitrary<String> pieces = Arbitraries.of("\r", "\n", "\r\n", "--", "-", "----b-4", "\r\n----b-42", "\0", "é");
        Arbitrary<byte[]> contents = Arbitraries.oneOf(
                        pieces, Arbitraries.strings().all().ofMaxLength(5))
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list).getBytes(StandardCharsets.UTF_8));
        Arbitrary<String> names =
                Arbitraries.strings().withChars("ab ;=,'é漢.%".toCharArray()).ofMaxLength(8);
        return Combinators.combine(names, names.optional(), contents)
                .as(Part::new)
                .list()
                .ofMaxSize(5);
    }

    @Property
    void readsWhatABrowserWrites(@ForAll("parts") List<Part> parts) throws Problem {
        // a browser chooses a boundary that is not in what it sends
        boolean free = parts.stream()
                .noneMatch(part -> new String(part.content(), StandardCharsets.UTF_8).contains("--" + BOUNDARY));
        Assume.that(free && !parts.isEmpty());
        List<Part> read = Multipart.parse(write(parts), BOUNDARY);
        assertThat(read).usingRecursiveComparison().isEqualTo(parts);
    }

    @Property
    void aBrokenFormIsAProblemOrSomeParts(@ForAll("parts") List<Part> parts, @ForAll int at, @ForAll byte other) {
        byte[] body = write(parts);
        body[Math.floorMod(at, body.length)] = other;
        try {
            assertThat(Multipart.parse(body, BOUNDARY)).hasSizeLessThanOrEqualTo(parts.size() + 2);
        } catch (Problem e) {
            assertThat(e.detail()).startsWith("the form ").endsWith("; send it as a browser does");
        }
    }

    @Example
    void refusesWhatIsNotStrictlyAForm() {
        for (String body : List.of(
                "",
                "--",
                "text",
                "preamble\r\n" + HEAD + "a" + END,
                HEAD + "a",
                HEAD + "a\r\n--" + BOUNDARY,
                HEAD + "a\r\n--" + BOUNDARY + " \r\n",
                HEAD.replace("\r\n", "\n") + "a" + END,
                HEAD.replace("form-data", "attachment") + "a" + END,
                HEAD.replace("; name=\"text\"", "") + "a" + END,
                HEAD.replace("\"text\"", "\"text") + "a" + END,
                HEAD.replace("Content", "X: " + "x".repeat(9000) + "\r\nContent") + "a" + END)) {
            assertThatExceptionOfType(Problem.class).as(body).isThrownBy(() -> parse(body));
        }
        for (String boundary : List.of("", "b".repeat(71))) {
            assertThatExceptionOfType(Problem.class).isThrownBy(() -> Multipart.parse(new byte[0], boundary));
        }
    }

    @Example
    void keepsOnlyTheNameOfAFile() throws Problem {
        for (String path : List.of("C:\\news\\a.txt", "../../etc/a.txt", "/a.txt", "a.txt")) {
            String form = HEAD.replace("\"text\"", "\"files\"; filename=\"" + path + "\"") + "a" + END;
            assertThat(parse(form)).extracting(Part::file).containsExactly(Optional.of("a.txt"));
        }
    }

    @Example
    void takesOneTextAndAHundredFiles() throws Problem {
        Part file = new Part("files", Optional.of("a.txt"), new byte[] {'a'});
        assertThat(Multipart.parse(write(Collections.nCopies(101, file)), BOUNDARY))
                .hasSize(101);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Multipart.parse(write(Collections.nCopies(102, file)), BOUNDARY));
    }

    @Example
    void nearlyDelimitersCostNoMoreThanOtherBytes() {
        String longest = "b".repeat(70);
        String head = HEAD.replace(BOUNDARY, longest);
        byte[] body = (head + ("\r\n--" + longest.substring(1)).repeat(400_000)).getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Multipart.parse(body, longest)));
    }
}
