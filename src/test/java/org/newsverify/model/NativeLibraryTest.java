package org.newsverify.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeLibraryTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x64",
        "Linux, aarch64, linux-aarch64",
        "Mac OS X, aarch64, osx-aarch64",
        "Windows 11, amd64, win-x64",
    })
    void platformsAreCalledAsOnnxRuntimeCallsThem(String system, String processor, String platform) {
        assertThat(NativeLibrary.platform(system, processor)).isEqualTo(platform);
    }
}
