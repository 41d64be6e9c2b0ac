package org.newsverify.server;

import java.util.ArrayList;
import java.util.List;
import org.newsverify.article.UnreadableException;
import org.newsverify.writer.OutputFormat;

/** The interface for people: what the page's form holds in, a page with the reports out. */
final class FormInterface {

    private final Reporter reporter;
    private final FormPage page;

    FormInterface(Reporter reporter, FormPage page) {
        this.reporter = reporter;
        this.page = page;
    }

    Answer answer(Request request) throws Problem {
        List<Upload> uploads = Uploads.of(request);
        if (uploads.isEmpty()) {
            throw new Problem(Problem.Kind.MALFORMED, "there is no article yet; paste a text or choose a file");
        }
        return Answer.page(200, uploads.size() == 1 ? whole(uploads.get(0)) : several(uploads));
    }

    /** The form again, with what was wrong. */
    Answer refusal(Problem problem) {
        return problem.asPage(page.html(problem.detail()));
    }

    private String whole(Upload upload) throws Problem {
        try {
            return reporter.report(upload, OutputFormat.HTML);
        } catch (UnreadableException e) {
            throw new Problem(Problem.Kind.UNREADABLE, upload.file() + ": " + e.getMessage());
        }
    }

    /** The reports one below the other, as text, since pages cannot be put into a page. A bad file does not spoil the others. */
    private String several(List<Upload> uploads) {
        List<ResultsPage.Result> results = new ArrayList<>();
        for (Upload upload : uploads) {
            try {
                String report = reporter.report(upload, OutputFormat.TEXT);
                results.add(new ResultsPage.Result(upload.file(), report, true));
            } catch (UnreadableException e) {
                results.add(new ResultsPage.Result(upload.file(), String.valueOf(e.getMessage()), false));
            }
        }
        return ResultsPage.html(results);
    }
}
