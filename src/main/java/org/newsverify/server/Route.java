package org.newsverify.server;

import java.util.function.Function;

/**
 * What answers one method at one path.
 *
 * @param longest how long a request's body may be, in bytes; 0 where none is read
 * @param refusal how a problem is shown to who asks there
 */
record Route(String method, String path, int longest, Action action, Function<Problem, Answer> refusal) {

    /** Answers a request. */
    @FunctionalInterface
    interface Action {
        Answer answer(Request request) throws Problem;
    }

    /** A route to something that is always the same. */
    static Route toFixed(String path, Answer answer) {
        return new Route("GET", path, 0, request -> answer, Problem::asJson);
    }

    boolean takesBody() {
        return longest > 0;
    }
}
