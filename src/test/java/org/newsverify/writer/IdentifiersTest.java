package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

    private static String file(String name) {
        return Identifiers.file(
                Example.of(name, "", "Text.", List.of()).report().article());
    }

    @Test
    void aNameIsAReferenceToTheFile() {
        assertThat(file("articles/a b.txt")).isEqualTo("articles/a%20b.txt");
        assertThat(file("é#1?.txt")).isEqualTo("%C3%A9%231%3F.txt");
        assertThat(file("c:d")).isEqualTo("c%3Ad");
        assertThat(file("-")).isEqualTo("ni:///sha-256;AP8");
        String absolute = new File("a.txt").getAbsolutePath();
        assertThat(new File(URI.create(file(absolute)))).isEqualTo(new File(absolute));
    }

    @Property
    void anyNameIsAUri(@ForAll String name) {
        URI uri = URI.create(file(name));
        assertThat(uri.isAbsolute() || name.isEmpty() || uri.getPath().equals(Unicode.wellFormed(name)))
                .isTrue();
    }
}
