package org.newsverify.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.newsverify.attribution.Style;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.TextSpan;

/** A quotation of some length of which nobody near it is said to be the source. */
final class UnattributedQuote implements Rule {

    private static final int SHORTEST = 8; // words
    private static final int NEAR = 250; // code points to each side in which a source may stand

    @Override
    public String code() {
        return "unattributed-quote";
    }

    @Override
    public List<Finding> check(Report report) {
        NavigableSet<Integer> mentions = new TreeSet<>();
        report.sources().forEach(source -> source.mentions().forEach(mention -> mentions.add(mention.start())));
        List<Finding> found = new ArrayList<>();
        for (ReportAttribution attribution : report.attributions()) {
            boolean bare = attribution.sources().isEmpty()
                    && attribution.cue().isEmpty()
                    && attribution.style() == Style.DIRECT;
            if (bare && isLong(attribution.content()) && !isMentioned(attribution.content(), mentions)) {
                found.add(finding(
                        "nobody is said to have said "
                                + Text.quoted(attribution.content().get(0).text()),
                        List.of(),
                        attribution.content()));
            }
        }
        return found;
    }

    private static boolean isLong(List<TextSpan> content) {
        return content.stream().mapToInt(span -> Text.words(span.text()).size()).sum() >= SHORTEST;
    }

    private static boolean isMentioned(List<TextSpan> content, NavigableSet<Integer> mentions) {
        Integer next = mentions.ceiling(content.get(0).start() - NEAR);
        return next != null && next < content.get(content.size() - 1).end() + NEAR;
    }
}
