package org.itacycle.cycle.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.itacycle.organization.Officers;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who calls {@code /engine-rest}, so that rights and tenants count there too. */
@Configuration(proxyBeanMethods = false)
class EngineRestSignOn {

    private static final int AFTER_SPRING_SECURITY = 101;

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> engineRestSignOnFilter(IdentityService identities, Officers officers) {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new SignOn(identities, officers));
        registration.setOrder(AFTER_SPRING_SECURITY);
        registration.addUrlPatterns("/engine-rest/*");
        return registration;
    }

    private static final class SignOn extends OncePerRequestFilter {

        private final IdentityService identities;
        private final Officers officers;

        SignOn(IdentityService identities, Officers officers) {
            this.identities = identities;
            this.officers = officers;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var principal = request.getUserPrincipal();
            if (principal == null) {
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            var actor = officers.actor(principal.getName());
            var groups = actor.groups().stream().map(EngineGroups::engineName).toList();
            try {
                identities.setAuthentication(
                        actor.userId(), groups, List.of(actor.organization().value()));
                chain.doFilter(request, response);
            } finally {
                identities.clearAuthentication();
            }
        }
    }
}
