package org.itacycle.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.itacycle.organization.Credentials;
import org.itacycle.organization.Officers;
import org.itacycle.organization.PasswordChangeRequired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

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
            "/public/",
            "/favicon",
            "/actuator/");
    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/engine-rest/", "/v3/", "/camunda/api/");

    private final Officers officers;
    private final HandlerExceptionResolver problems;

    PasswordChangeGate(Officers officers, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.officers = officers;
        this.problems = problems;
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
            problems.resolveException(request, response, null, new PasswordChangeRequired());
        } else {
            response.sendRedirect(request.getContextPath() + "/password");
        }
    }

    private boolean mustChange(String userId) {
        return officers.credentials(userId)
                .filter(Credentials::mustChangePassword)
                .isPresent();
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
