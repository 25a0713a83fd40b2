package org.itacycle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** The disclosure pages stand apart: nobody signs in, nothing is remembered, no cookie is set, nothing runs. */
@Configuration(proxyBeanMethods = false)
class PublicSecurity {

    private static final RequestMatcher PUBLIC = new OrRequestMatcher(
            new AntPathRequestMatcher("/public"),
            new AntPathRequestMatcher("/public/**"),
            new AntPathRequestMatcher("/robots.txt"),
            new AntPathRequestMatcher("/sitemap.xml"),
            new AntPathRequestMatcher("/favicon.*"),
            new AntPathRequestMatcher("/fonts/**"));

    private static final RequestMatcher READING = new OrRequestMatcher(
            new AntPathRequestMatcher("/**", HttpMethod.GET.name()),
            new AntPathRequestMatcher("/**", HttpMethod.HEAD.name()));

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; "
            + "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain publicDoors(HttpSecurity http) throws Exception {
        http.securityMatcher(PUBLIC);
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers(READING).permitAll().anyRequest().denyAll());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.securityContext(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.exceptionHandling(
                failures -> failures.authenticationEntryPoint((request, response, failure) -> onlyReading(response))
                        .accessDeniedHandler((request, response, failure) -> onlyReading(response)));
        http.headers(PublicSecurity::headers);
        return http.build();
    }

    /** A page that has not changed is not sent again; files carry the digest they were published with. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> publicPageTags() {
        var filter = new FilterRegistrationBean<ShallowEtagHeaderFilter>(new PageTags());
        filter.addUrlPatterns("/public/*");
        return filter;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY));
    }

    private static void onlyReading(HttpServletResponse response) {
        response.setHeader("Allow", "GET, HEAD");
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    /** Tags pages only: a file would have to be held in memory for it. Who asks for the head alone gets the same tag. */
    private static final class PageTags extends ShallowEtagHeaderFilter {

        @Override
        protected boolean isEligibleForEtag(
                HttpServletRequest request, HttpServletResponse response, int status, InputStream body) {
            return HttpMethod.HEAD.matches(request.getMethod())
                    ? HttpStatus.valueOf(status).is2xxSuccessful()
                    : super.isEligibleForEtag(request, response, status, body);
        }

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            var path = request.getRequestURI();
            return path.startsWith(request.getContextPath() + "/public/assets/")
                    || path.substring(path.lastIndexOf('/') + 1).matches(".*\\.[a-z]+|signed");
        }
    }
}
