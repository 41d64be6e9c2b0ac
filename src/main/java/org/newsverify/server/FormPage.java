package org.newsverify.server;

import org.newsverify.resource.Resources;

/** The page where one pastes a text or chooses files. */
final class FormPage {

    private static final String TITLE = "verify";

    private final String form = Resources.text(FormPage.class, "form.html");

    String html() {
        return Html.page(TITLE, form.replace("{problem}", ""));
    }

    /** The page that says why nothing was done. */
    String html(String problem) {
        String line = "<p class=\"problem\" role=\"alert\">Nothing done: " + Html.escape(problem) + ".</p>\n";
        return Html.page("Nothing done – " + TITLE, form.replace("{problem}", line));
    }
}
