package org.newsverify.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Leads each request to what answers it, and sees to it that there is one answer, whatever happens. */
final class Router implements HttpHandler {

    private static final String HEAD = "HEAD";

    private final Hosts hosts;
    private final Places places;
    private final List<Route> routes;
    private final Consumer<String> errors;

    Router(Hosts hosts, Places places, List<Route> routes, Consumer<String> errors) {
        this.hosts = hosts;
        this.places = places;
        this.routes = routes;
        this.errors = errors;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Function<Problem, Answer> refusal = Problem::asJson;
        try {
            hosts.check(exchange.getRequestHeaders(), exchange.getRequestURI(), exchange.getLocalAddress());
            Route route = route(exchange);
            refusal = route.refusal();
            if (route.takesBody()) {
                answerBody(route, exchange);
            } else {
                send(route.action().answer(new Request(exchange.getRequestHeaders(), new byte[0])), exchange);
            }
        } catch (Problem problem) {
            send(refusal.apply(problem), exchange);
        }
    }

    private Route route(HttpExchange exchange) throws Problem {
        String path = exchange.getRequestURI().getRawPath();
        List<Route> there =
                routes.stream().filter(route -> route.path().equals(path)).toList();
        if (there.isEmpty()) {
            throw new Problem(Problem.Kind.NOT_FOUND, "there is nothing here; see / and /openapi.json");
        }
        String method = exchange.getRequestMethod();
        String wanted = method.equals(HEAD) ? "GET" : method;
        return there.stream()
                .filter(route -> route.method().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.method(allowed(there)));
    }

    private static String allowed(List<Route> routes) {
        return routes.stream()
                .map(route -> route.method().equals("GET") ? "GET, " + HEAD : route.method())
                .collect(Collectors.joining(", "));
    }

    /** Answers a request that has a body. Its place is kept until the answer has been sent. */
    private void answerBody(Route route, HttpExchange exchange) throws Problem, IOException {
        Headers headers = exchange.getRequestHeaders();
        int length = Request.length(headers, route.longest());
        places.take(length);
        try {
            byte[] body = exchange.getRequestBody().readNBytes(length);
            if (body.length < length) {
                throw new Problem(
                        Problem.Kind.MALFORMED, "the body is shorter than its Content-Length; send all of it");
            }
            send(answer(route, new Request(headers, body)), exchange);
        } finally {
            places.leave(length);
        }
    }

    private Answer answer(Route route, Request request) throws Problem {
        try {
            return route.action().answer(request);
        } catch (RuntimeException | OutOfMemoryError e) {
            errors.accept("internal error: " + e + "; please report it with the article");
            throw new Problem(Problem.Kind.INTERNAL, "an error in verify itself; please report it with the article");
        }
    }

    private static void send(Answer answer, HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        headers.set(ContentPolicy.HEADER, ContentPolicy.NOTHING);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set(
                "Referrer-Policy", "same-origin"); // with none at all, a browser would not tell where a form comes from
        headers.set("Cache-Control", "no-store");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        answer.headers().forEach(headers::set);
        if (exchange.getRequestMethod().equals(HEAD)) {
            headers.set("Content-Length", String.valueOf(answer.body().length));
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), answer.body().length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(answer.body());
        }
    }
}
