package org.itacycle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.itacycle.problem.Problem;
import org.itacycle.web.PageFrame.Frame;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame, and answers a refusal on a page with a page. */
@ControllerAdvice(
        assignableTypes = {
            HomePages.class,
            ApprovalPages.class,
            TaskPages.class,
            MinePages.class,
            ImportPages.class,
            DocumentPages.class,
            CalendarPages.class,
            LatePages.class,
            PasswordPage.class,
            AdministrationPages.class
        })
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageAdvice {

    static final String FRAME = "frame";

    private final PageFrame frames;
    private final Caller caller;

    PageAdvice(PageFrame frames, Caller caller) {
        this.frames = frames;
        this.caller = caller;
    }

    @ModelAttribute(FRAME)
    Frame frame(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getUserPrincipal() == null ? frames.ofStranger() : frames.of(caller.actor(), path);
    }

    @ExceptionHandler
    String refused(Problem problem, HttpServletRequest request, HttpServletResponse response, Model page) {
        response.setStatus(problem.kind().status());
        page.addAttribute(FRAME, frame(request));
        return Failure.of(problem.kind()).view(page);
    }
}
