package org.newsverify.server;

import java.util.List;
import org.newsverify.resource.Resources;
import org.newsverify.writer.ReportSchema;

/** All that can be asked for. */
final class Routes {

    private final List<Route> all;

    Routes(Reporter reporter) {
        FormPage page = new FormPage();
        FormInterface form = new FormInterface(reporter, page);
        Answer description = Answer.ok(Answer.JSON, Resources.text(Server.class, "openapi.json"));
        this.all = List.of(
                Route.toFixed("/", Answer.page(200, page.html())),
                new Route("POST", "/", Limits.FORM, form::answer, form::refusal),
                new Route(
                        "POST", "/v1/reports", Limits.ARTICLE, new ReportInterface(reporter)::answer, Problem::asJson),
                Route.toFixed("/v1/report.schema.json", Answer.ok("application/schema+json", ReportSchema.text())),
                Route.toFixed("/openapi.json", description),
                Route.toFixed("/healthz", Answer.ok("text/plain; charset=utf-8", "ok\n")));
    }

    List<Route> all() {
        return all;
    }
}
