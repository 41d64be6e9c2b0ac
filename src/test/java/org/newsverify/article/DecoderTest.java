package org.newsverify.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static byte[] bytes(int... values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int value : values) {
            out.write(value);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void readsTheCharsetThatAByteOrderMarkTells(String charset) throws UnreadableException {
        String text = "Größe 😀\r\n";
        byte[] marked = ("\uFEFF" + text).getBytes(Charset.forName(charset));
        assertThat(Decoder.decode(marked, Format.TEXT)).isEqualTo(new Decoded(text, 0));
    }

    @Test
    void trustsAByteOrderMarkMoreThanADeclaration() throws UnreadableException {
        String page = "<meta charset=windows-1252>é";
        assertThat(Decoder.decode(("\uFEFF" + page).getBytes(StandardCharsets.UTF_8), Format.HTML))
                .isEqualTo(new Decoded(page, 0));
    }

    @Test
    void dropsOneByteOrderMarkOnly() throws UnreadableException {
        assertThat(Decoder.decode("\uFEFF\uFEFFa".getBytes(StandardCharsets.UTF_8), Format.TEXT)
                        .text())
                .isEqualTo("\uFEFFa");
    }

    @Test
    void countsWhatIsCutOffInUtf16() throws UnreadableException {
        assertThat(Decoder.decode(bytes(0xFF, 0xFE, 'a', 0, 'b'), Format.TEXT)).isEqualTo(new Decoded("a\uFFFD", 1));
    }

    @Test
    void readsUtf8WithoutAMark() throws UnreadableException {
        assertThat(Decoder.decode("“Größe” 😀".getBytes(StandardCharsets.UTF_8), Format.TEXT))
                .isEqualTo(new Decoded("“Größe” 😀", 0));
    }

    @Test
    void takesWhatIsNoUtf8ForWindows1252() throws UnreadableException {
        assertThat(Decoder.decode("“Größe” – 5 €".getBytes(WINDOWS), Format.TEXT))
                .isEqualTo(new Decoded("“Größe” – 5 €", 0));
    }

    @Test
    void takesLongFormsOfUtf8ForNoUtf8() throws UnreadableException {
        // C1 A1 would be an "a" to a lenient decoder
        assertThat(Decoder.decode(bytes('x', 0xC1, 0xA1), Format.TEXT).text()).isEqualTo("xÁ¡");
    }

    @Test
    void countsBytesThatWindows1252LeavesUndefined() throws UnreadableException {
        assertThat(Decoder.decode(bytes('a', 0x81, 'b', 0x8D), Format.TEXT))
                .isEqualTo(new Decoded("a\uFFFDb\uFFFD", 2));
    }

    @Test
    void countsBytesThatAreNoUtf8InJsonWhichIsAlwaysUtf8() throws UnreadableException {
        assertThat(Decoder.decode(bytes('"', 0xE9, '"'), Format.JSON)).isEqualTo(new Decoded("\"\uFFFD\"", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=\"koi8-r\">Город",
                "<META CHARSET = KOI8-R>Город",
                "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>Город"
            })
    void readsThePageInTheCharsetThatItDeclares(String page) throws UnreadableException {
        assertThat(Decoder.decode(page.getBytes(Charset.forName("koi8-r")), Format.HTML))
                .isEqualTo(new Decoded(page, 0));
    }

    @Test
    void takesADeclaredLatin1ForWindows1252AsBrowsersDo() throws UnreadableException {
        String page = "<meta charset=iso-8859-1>“5 €”";
        assertThat(Decoder.decode(page.getBytes(WINDOWS), Format.HTML).text()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-charset", "!", "", "utf-16", "UTF-16LE", "utf-32"})
    void readsUtf8WhereTheDeclarationCannotBeTrue(String charset) throws UnreadableException {
        String page = "<meta charset=\"" + charset + "\">Größe";
        assertThat(Decoder.decode(page.getBytes(StandardCharsets.UTF_8), Format.HTML))
                .isEqualTo(new Decoded(page, 0));
    }

    @Test
    void heedsNoDeclarationOutsideOfAPage() throws UnreadableException {
        String text = "The charset=koi8-r café";
        assertThat(Decoder.decode(text.getBytes(StandardCharsets.UTF_8), Format.TEXT)
                        .text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void refusesZeroBytes(Format format) {
        assertThatThrownBy(() -> Decoder.decode(bytes('a', 0, 'b'), format))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("zero byte");
    }

    @Test
    void refusesManyControlCharacters() {
        assertThatThrownBy(() -> Decoder.decode(bytes('a', 1, 2, 'b'), Format.TEXT))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("control");
    }

    @Test
    void readsAFewControlCharacters() throws UnreadableException {
        String text = "A form feed\fand one bell\u0007 in a line of text\tand tabs.\r\n";
        assertThat(Decoder.decode(text.getBytes(StandardCharsets.UTF_8), Format.TEXT)
                        .text())
                .isEqualTo(text);
    }
}
