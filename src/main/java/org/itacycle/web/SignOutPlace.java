package org.itacycle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * Where one stands after signing out: at the sign-in, or at the decision one came for and could not take under the name
 * signed out. Nowhere else, so that nobody is led away by a forged address.
 */
class SignOutPlace implements LogoutSuccessHandler {

    private static final Pattern DECISION = Pattern.compile("/approve/(task/)?[A-Za-z0-9_-]{1,64}");

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person)
            throws IOException {
        var place = Optional.ofNullable(request.getParameter("then"))
                .filter(then -> DECISION.matcher(then).matches())
                .orElse("/login?out");
        response.sendRedirect(request.getContextPath() + place);
    }
}
