package org.newsverify.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1 bytes",
        "1500, 1500, 1500 bytes",
        "20M, 20971520, 20 MiB",
        "512k, 524288, 512 KiB",
        "2048KiB, 2097152, 2 MiB",
        "10 MiB, 10485760, 10 MiB",
        "1G, 1073741824, 1 GiB",
    })
    void isReadAndShownAsPeopleWriteIt(String given, int bytes, String shown) {
        ByteSize size = ByteSize.parse(given);
        assertThat(size.bytes()).isEqualTo(bytes);
        assertThat(size).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M", "0", "-1", "1.5M", "2G", "9999999999G", "10T", "1e3", "٣M"})
    void whatIsNoSizeIsRefused(String given) {
        assertThatThrownBy(() -> ByteSize.parse(given)).isInstanceOf(IllegalArgumentException.class);
    }
}
