package org.itacycle.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers what no controller has answered, such as an unknown address: what programs call with a problem, everything
 * else with a page that leads back.
 */
@Controller
class Failures implements ErrorController {

    private final ProblemBody problems;
    private final PageFrame frames;
    private final Caller caller;

    Failures(ProblemBody problems, PageFrame frames, Caller caller) {
        this.problems = problems;
        this.frames = frames;
        this.caller = caller;
    }

    @RequestMapping("${server.error.path:/error}")
    Object answer(HttpServletRequest request, HttpServletResponse response, Model page) {
        int status = status(request);
        var failure = Failure.of(status);
        var asked = asked(request);
        var path = asked.isEmpty()
                ? asked
                : asked.substring(request.getContextPath().length());
        if (Calls.contains(path)) {
            return problems.of(status, URI.create(asked), failure.problem(), request.getMethod());
        }
        response.setStatus(status);
        // Below /camunda the engine's own policy stands there, which would stop the scripts of our page.
        response.setHeader("Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY);
        // What has failed inside may fail again while the frame is made; such a page stands alone.
        if (failure != Failure.FAILED && request.getUserPrincipal() != null) {
            page.addAttribute(PageAdvice.FRAME, frames.of(caller.actor(), path));
        }
        return failure.view(page);
    }

    /** Whoever opens the address of this page itself has typed an address that is none. */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpStatus.NOT_FOUND.value();
    }

    /** The address that failed; empty where none has. */
    static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked ? asked : "";
    }
}
