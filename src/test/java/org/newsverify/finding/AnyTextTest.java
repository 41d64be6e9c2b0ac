package org.newsverify.finding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.newsverify.AnyReport;
import org.newsverify.report.Report;
import org.newsverify.writer.OutputFormat;

/** Everything behind the tagger, on any text with any spans in it. */
class AnyTextTest {

    /** In its text an outlet whose name was read as a part of another source's name passes words on. */
    @Example
    void givesAReportWhereAnOutletIsHiddenInAnotherName() {
        assertThat(AnyReport.of(6763858865816329126L).report().attributions()).isNotEmpty();
    }

    @Property
    void givesAReportWhoseSpansAreInTheText(@ForAll long seed) {
        AnyReport any = AnyReport.of(seed);
        Report report = any.report();
        String text = any.article().text();
        int points = text.codePointCount(0, text.length());
        assertThat(report.claims()).allSatisfy(claim -> assertThat(claim.spans())
                .isNotEmpty()
                .allMatch(span -> 0 <= span.start() && span.start() < span.end() && span.end() <= points));
        assertThat(report.responses())
                .allSatisfy(response -> assertThat(response.span().end())
                        .isBetween(response.span().start() + 1, points));
        for (OutputFormat format : OutputFormat.values()) {
            assertThat(format.writer().document(report, any.article()))
                    .as(format.toString())
                    .matches(document -> document.isEmpty() || document.endsWith("\n"));
        }
    }
}
