package org.newsverify.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    /** As the loader of musl has it, the C library of Alpine Linux, which lists all that it lacks. */
    @Test
    void whatALinkerSaysIsOneLine() {
        UnsatisfiedLinkError error = new UnsatisfiedLinkError("/tmp/libonnxruntime.so: Error loading shared library"
                + " ld-linux-x86-64.so.2: No such file or directory\nError relocating /tmp/libonnxruntime.so: "
                + "__snprintf_chk: symbol not found");
        assertThat(NativeLibraryException.of(new ExceptionInInitializerError(error)))
                .hasMessageStartingWith(
                        "ONNX Runtime cannot be loaded (/tmp/libonnxruntime.so: Error loading shared library"
                                + " ld-linux-x86-64.so.2: No such file or directory); on Linux with glibc")
                .hasMessageMatching("[^\\n]*");
    }
}
