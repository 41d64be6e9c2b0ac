package org.newsverify.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.newsverify.model.Vocabulary;

class ResourcesTest {

    @Test
    void outsideTheHeapItIsTheSame() {
        ByteBuffer bytes = Resources.direct(Vocabulary.class, "vocabulary.txt");
        assertThat(bytes.isDirect()).isTrue();
        assertThat(bytes).isEqualTo(ByteBuffer.wrap(Resources.read(Vocabulary.class, "vocabulary.txt")));
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        assertThatThrownBy(() -> Resources.direct(Vocabulary.class, "none.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.txt");
    }
}
