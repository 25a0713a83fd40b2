package org.itacycle.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers callers that have not signed in, may not go further, or ask in a way that nobody reads, as problem+json. */
@Component
class Strangers implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final ProblemBody body;
    private final ObjectMapper json;

    Strangers(ProblemBody body, ObjectMapper json) {
        this.body = body;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        // A browser would open its own password window, keep the password and send it along with every page.
        if (request.getHeader("Sec-Fetch-Mode") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"ITA Cycle\"");
        }
        write(response, 401, "unauthorized");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        // Nobody has signed in: what is missing is not the right nor the token against forged requests, but the person.
        if (caller == null || caller instanceof AnonymousAuthenticationToken) {
            commence(request, response, new InsufficientAuthenticationException(failure.getMessage(), failure));
        } else {
            write(response, 403, "forbidden");
        }
    }

    /** What is refused for its method would be refused again on its way to the page that tells so. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException failure)
            throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            var asked = URI.create(Failures.asked(request));
            write(response, body.of(Failure.UNREADABLE.status(), asked, Failure.UNREADABLE.problem()));
        } else {
            response.sendError(Failure.UNREADABLE.status());
        }
    }

    private void write(HttpServletResponse response, int status, String slug) throws IOException {
        write(response, body.of(status, slug, List.of()));
    }

    private void write(HttpServletResponse response, ResponseEntity<ProblemDetail> answer) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getOutputStream(), answer.getBody());
    }
}
