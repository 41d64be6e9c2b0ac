package org.newsverify.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsverify.article.Origin;
import org.newsverify.meaning.OnnxMeaning;
import org.newsverify.resource.Resources;
import org.newsverify.tag.OnnxTagger;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({"attribution", "meaning"})
    void theSumsAreThoseOfTheFile(String name) {
        byte[] network = Resources.read(beside(name), name + ".onnx");
        assertThat(Resources.text(beside(name), name + ".onnx.sha256"))
                .isEqualTo(Origin.sha256(network) + "  " + name + ".onnx\n");
        Network.checkWhole(ByteBuffer.wrap(network), sum(name));
    }

    @ParameterizedTest
    @CsvSource({"attribution", "meaning"})
    void aChangedBitIsFound(String name) {
        byte[] network = Resources.read(beside(name), name + ".onnx");
        network[network.length / 2] ^= 1;
        assertThatThrownBy(() -> Network.checkWhole(ByteBuffer.wrap(network), sum(name)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the model is damaged")
                .hasMessageContaining("build the program again");
    }

    private static String sum(String name) {
        return Resources.text(beside(name), name + ".onnx.crc32").strip();
    }

    private static Class<?> beside(String name) {
        return name.equals("meaning") ? OnnxMeaning.class : OnnxTagger.class;
    }
}
