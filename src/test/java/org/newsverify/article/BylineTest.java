package org.newsverify.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Jane Roe, The Lowland Post, 4 May 2026 | Jane Roe | The Lowland Post | 2026-05-04",
                "Jane Roe, The Lowland Post, May 4, 2026 | Jane Roe | The Lowland Post | 2026-05-04",
                "Jane Roe, The Lowland Post, 2026-05-04 | Jane Roe | The Lowland Post | 2026-05-04",
                "Jane Roe, 4 May 2026 | Jane Roe | - | 2026-05-04",
                "Channel Nord staff, Channel Nord, 12 Sept. 2026 | Channel Nord staff | Channel Nord | 2026-09-12",
                "Channel Nord newsroom | Channel Nord newsroom | Channel Nord | -",
                "Jane Roe, The Lowland Post, 4 May | Jane Roe | The Lowland Post | -",
                "Jane Roe | Jane Roe | - | -",
                "Jane Roe, May Correspondent | Jane Roe, May Correspondent | - | -",
                "Jane Roe, Moscow Correspondent | Jane Roe, Moscow Correspondent | - | -",
                "Jane Roe, 31 February 2026 | Jane Roe, 31 February 2026 | - | -",
            })
    void tellsAuthorOutletAndDate(String line, String author, String outlet, String date) {
        Metadata read = Byline.read(line);
        assertThat(read.byline().orElse(null)).isEqualTo(author);
        assertThat(read.outlet().orElse(null)).isEqualTo(outlet);
        assertThat(read.published().orElse(null)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "PORT ELLERY, 3 February (Meridian News) - The minister resigned. | Meridian News",
                "OSLO (NTB) — Snow fell. | NTB",
                "HALVARD, 7 May (Polar Press Service) - | Polar Press Service",
                "OSLO (the capital) - Snow fell. | -",
                "NATO (North Atlantic Treaty Organization) members met. | -",
                "The mayor (Labour) - who is ill - resigned. | -",
                "Snow fell. | -",
            })
    void tellsTheAgency(String paragraph, String agency) {
        assertThat(Dateline.outlet(paragraph).orElse(null)).isEqualTo(agency);
    }
}
