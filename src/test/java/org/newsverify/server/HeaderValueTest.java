package org.newsverify.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderValueTest {

    @Test
    void readsTokensAndQuotedStrings() {
        assertThat(HeaderValue.parse("Text/HTML; Charset=UTF-8 ;x=\"a;b=\\\"c\\\\\" ; y=\"C:\\d\";"))
                .hasValue(new HeaderValue("text/html", Map.of("charset", "UTF-8", "x", "a;b=\"c\\", "y", "C:\\d")));
        assertThat(HeaderValue.parse("text/plain")).hasValue(new HeaderValue("text/plain", Map.of()));
        assertThat(HeaderValue.parse("")).hasValue(new HeaderValue("", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a; b", "a; =c", "a; b=\"c", "a; b=\"c\"d", "a; b=c; b=d", "a; b=\"\\\""})
    void refusesWhatIsMalformed(String header) {
        assertThat(HeaderValue.parse(header)).isEmpty();
    }

    @Property
    void aQuotedStringComesBack(@ForAll String text) {
        String quoted = "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        assertThat(HeaderValue.parse("form-data; name=" + quoted))
                .hasValueSatisfying(value -> assertThat(value.parameters()).isEqualTo(Map.of("name", text)));
    }
}
