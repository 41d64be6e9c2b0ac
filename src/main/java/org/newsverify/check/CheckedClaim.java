package org.newsverify.check;

import java.util.List;
import org.newsverify.report.TextSpan;

/**
 * A claim that fact-checks are looked for.
 *
 * @param file where it stands, as the user named it
 * @param id within the file: of a report's claim its id, of a line its number, from 1
 * @param spans where in the file it is stated
 */
public record CheckedClaim(String file, String id, String text, List<TextSpan> spans) {

    public CheckedClaim {
        spans = List.copyOf(spans);
    }
}
