package org.newsverify.server;

import java.util.List;
import org.apache.commons.text.StringEscapeUtils;

/** The page that holds the reports on several articles, with links to each. */
final class ResultsPage {

    private ResultsPage() {}

    /**
     * What became of an article.
     *
     * @param report as text; what is wrong if it could not be read
     */
    record Result(String file, String report, boolean read) {}

    static String html(List<Result> results) {
        StringBuilder links = new StringBuilder();
        StringBuilder reports = new StringBuilder();
        for (int i = 0; i < results.size(); i++) {
            Result result = results.get(i);
            String name = Html.escape(result.file());
            links.append("<li><a href=\"#r")
                    .append(i)
                    .append("\">")
                    .append(name)
                    .append("</a>");
            links.append(result.read() ? "</li>\n" : " – could not be read</li>\n");
            reports.append("<h2 id=\"r").append(i).append("\">").append(name).append("</h2>\n");
            reports.append(
                    result.read()
                            ? "<pre>" + StringEscapeUtils.escapeHtml4(result.report()) + "</pre>\n"
                            : "<p class=\"problem\">" + Html.escape(result.report()) + ".</p>\n");
        }
        String title = results.size() + " articles";
        return Html.page(
                title,
                "<h1>" + title + "</h1>\n<ol>\n" + links + "</ol>\n<p><a href=\"/\">Another article</a></p>\n"
                        + reports);
    }
}
