package org.newsverify.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsverify.Drawn;
import org.newsverify.article.Quotations;
import org.newsverify.article.Span;

class StyleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "DIRECT; {c|“The bridge is safe,”} she said.",
                "DIRECT; {c|\"The bridge is safe,\"} she said.",
                "DIRECT; {c|‘The bridge isn’t safe,’} she said.",
                "DIRECT; {c|'The bridge is safe,'} she said.",
                "DIRECT; {c|„Die Brücke hält“,} sagte sie.",
                "DIRECT; {c|“The bridge,”} she said, {c|“is safe.”}",
                "DIRECT; {c|“It is safe and it stays open. We looked.}",
                "MIXED; She called it {c|“safe” for lorries}.",
                "MIXED; {c|“It is safe,”} she said, {c|and it would stay open}.",
                "INDIRECT; She said {c|the bridge was safe}.",
                "INDIRECT; “Indeed.” She said {c|the drivers’ bridge isn’t closed}.",
                "INDIRECT; She said {c|the '90s bridge was safe}.",
                "NONE; She declined to comment."
            })
    void tellsHowContentIsRendered(Style expected, String drawing) {
        Drawn drawn = Drawn.of(drawing);
        Quotations quotations =
                Quotations.of(drawn.text(), new Span(0, drawn.text().length()));
        assertThat(Style.of(
                        drawn.text(),
                        drawn.spans().stream().map(Drawn.Named::span).toList(),
                        quotations::quotes))
                .isEqualTo(expected);
    }
}
