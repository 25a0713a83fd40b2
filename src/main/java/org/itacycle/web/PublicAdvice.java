package org.itacycle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.itacycle.problem.NotFound;
import org.itacycle.publication.Publication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Lets public pages be kept for a minute, and answers what is not there, no longer there or broken with a page. */
@ControllerAdvice(assignableTypes = {PublicPages.class, PublicFiles.class, PublicIndex.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(PublicAdvice.class);
    private static final String KEPT = "public, max-age=60, must-revalidate";

    private final PublicDesk desk;
    private final PublicViews views;

    PublicAdvice(PublicDesk desk, PublicViews views) {
        this.desk = desk;
        this.views = views;
    }

    @ModelAttribute
    void kept(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
    }

    @ExceptionHandler
    String missing(NotFound nothing, HttpServletRequest request, HttpServletResponse response, Model page) {
        return answer(HttpStatus.NOT_FOUND, "public/missing", request, response, page);
    }

    @ExceptionHandler
    String gone(PublicDesk.Gone gone, HttpServletRequest request, HttpServletResponse response, Model page) {
        Publication publication = gone.publication();
        var office = publication.cycle().organization();
        page.addAttribute("document", views.document(desk.home(office), publication, List.of(publication)));
        return answer(HttpStatus.GONE, "public/gone", request, response, page);
    }

    /** Nothing can be answered to a reader who has left while the page was written. */
    @ExceptionHandler
    @ResponseBody
    void left(AsyncRequestNotUsableException failure) {
        LOG.debug("somebody left before the page was written", failure);
    }

    @ExceptionHandler
    String failed(Exception failure, HttpServletRequest request, HttpServletResponse response, Model page) {
        LOG.error("a public page failed", failure);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "public/failed", request, response, page);
    }

    private String answer(
            HttpStatus status, String view, HttpServletRequest request, HttpServletResponse response, Model page) {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline");
        response.setHeader("X-Robots-Tag", "noindex");
        var office = desk.officeOf(
                request.getRequestURI().substring(request.getContextPath().length()));
        page.addAttribute("office", office);
        page.addAttribute("home", desk.home(office.id()));
        return view;
    }
}
