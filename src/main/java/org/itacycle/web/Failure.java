package org.itacycle.web;

import java.util.Arrays;
import org.itacycle.problem.Kind;
import org.springframework.ui.Model;

/** What may go wrong with a request, by status: the problem that programs read, and the page that people see. */
enum Failure {
    UNREADABLE(400, "unreadable-request", "400"),
    UNAUTHORIZED(401, "unauthorized", "403"),
    FORBIDDEN(403, "forbidden", "403"),
    UNKNOWN(404, "unknown-address", "404"),
    METHOD(405, "method-not-supported", "405"),
    ANSWER_TYPE(406, "answer-type-not-supported", "400"),
    TOO_LARGE(413, "body-too-large", "400"),
    MEDIA_TYPE(415, "media-type-not-supported", "400"),
    FAILED(500, "failed", "500");

    private static final String VIEW = "failure";
    private static final int OURS = 500;

    private final int status;
    private final String problem;
    private final String page;

    Failure(int status, String problem, String page) {
        this.status = status;
        this.problem = problem;
        this.page = page;
    }

    /** What is said of the status; one that is not known here is the caller's fault below 500, else ours. */
    static Failure of(int status) {
        return Arrays.stream(values())
                .filter(failure -> failure.status == status)
                .findFirst()
                .orElse(status < OURS ? UNREADABLE : FAILED);
    }

    /** What a page says that was refused. */
    static Failure of(Kind kind) {
        return kind == Kind.FORBIDDEN ? FORBIDDEN : UNKNOWN;
    }

    int status() {
        return status;
    }

    String problem() {
        return problem;
    }

    /** The page that tells it, with a way back. */
    String view(Model page) {
        page.addAttribute(VIEW, this.page);
        return VIEW;
    }
}
