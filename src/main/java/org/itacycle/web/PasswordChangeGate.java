package org.itacycle.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.itacycle.organization.Officer;
import org.itacycle.organization.PasswordChangeRequired;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody pass who still has a password given by somebody else. It stands behind the sign-in and before Camunda's
 * web applications.
 */
@Component
@Order(PasswordChangeGate.BEHIND_SIGN_IN)
class PasswordChangeGate extends OncePerRequestFilter {

    static final int BEHIND_SIGN_IN = 50;

    private static final List<String> OPEN = List.of(
            "/password",
            "/api/password",
            "/login",
            "/logout",
            "/error",
            "/css/",
            "/js/",
            "/fonts/",
            "/images/",
            "/public/",
            "/favicon",
            "/actuator/");
    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/engine-rest/", "/v3/", "/camunda/api/");

    private final Caller caller;
    private final ProblemBody problems;
    private final ObjectMapper json;

    PasswordChangeGate(Caller caller, ProblemBody problems, ObjectMapper json) {
        this.caller = caller;
        this.problems = problems;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getUserPrincipal() == null || OPEN.stream().anyMatch(path(request)::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!mustChange(request.getUserPrincipal().getName())) {
            chain.doFilter(request, response);
        } else if (FOR_PROGRAMS.stream().anyMatch(path(request)::startsWith)) {
            refuse(response);
        } else {
            response.sendRedirect(request.getContextPath() + "/password");
        }
    }

    private boolean mustChange(String userId) {
        return caller.officer(userId).filter(Officer::mustChangePassword).isPresent();
    }

    private void refuse(HttpServletResponse response) throws IOException {
        var answer = problems.of(new PasswordChangeRequired());
        response.setStatus(answer.getStatusCode().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getOutputStream(), answer.getBody());
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
