package org.itacycle.cycle.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.itacycle.organization.Officers;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Hands the person who has signed in to the application on to the engine's web applications. */
@Configuration(proxyBeanMethods = false)
class TasklistSignOn {

    private static final int AFTER_SPRING_SECURITY = 101;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> tasklistSignOnFilter() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.setName("Container Based Authentication Filter");
        registration.addInitParameter("authentication-provider", SignedInOfficer.class.getName());
        registration.setOrder(AFTER_SPRING_SECURITY);
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        return registration;
    }

    /** The officer of the application's own session; created by the engine's filter, hence public. */
    public static class SignedInOfficer extends ContainerBasedAuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            var principal = request.getUserPrincipal();
            if (principal == null) {
                return AuthenticationResult.unsuccessful();
            }
            var context = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
            var actor = context.getBean(Officers.class).actor(principal.getName());
            var result = AuthenticationResult.successful(actor.userId());
            result.setGroups(engineGroups(actor.groups()));
            result.setTenants(List.of(actor.organization().value()));
            return result;
        }

        private static List<String> engineGroups(Iterable<String> groups) {
            var names = new ArrayList<String>();
            groups.forEach(group -> names.add(EngineGroups.engineName(group)));
            return names;
        }
    }
}
