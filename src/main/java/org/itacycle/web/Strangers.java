package org.itacycle.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers callers that have not signed in, or may not go further, as problem+json. */
@Component
class Strangers implements AuthenticationEntryPoint, AccessDeniedHandler {

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

    private void write(HttpServletResponse response, int status, String slug) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(
                response.getOutputStream(), body.of(status, slug, List.of()).getBody());
    }
}
