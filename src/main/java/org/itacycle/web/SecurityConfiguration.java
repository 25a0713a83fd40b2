package org.itacycle.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.UrlPathHelper;

/** One sign-in for all pages, the engine's included; what clients call answers strangers with 401, never a redirect. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final RequestMatcher ENGINE_PAGES = new AntPathRequestMatcher("/camunda/**");

    /** Four megabytes that change with the engine's version only: kept by the browser, but asked for again each time. */
    private static final RequestMatcher ENGINE_SCRIPTS = new OrRequestMatcher(
            new AntPathRequestMatcher("/camunda/lib/**"), new AntPathRequestMatcher("/camunda/app/*/camunda-*"));

    /**
     * Answered 304 while nothing changed. A lasting copy could be a redirect to the sign-in, or the script of a node that
     * is still to be upgraded.
     */
    private static final String ASKED_FOR_AGAIN = "private, no-cache";

    /** Nothing of another place is loaded or run. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data: blob:; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, Strangers strangers, Caller signedIn) throws Exception {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(paths("/login", "/css/**", "/fonts/**", "/images/**", "/js/**", "/favicon.*"))
                .permitAll()
                .requestMatchers(paths("/actuator/health/**", "/actuator/health", "/public/**"))
                .permitAll()
                .requestMatchers(EngineDoors.CLOSED)
                .denyAll()
                .requestMatchers(new AntPathRequestMatcher("/engine-rest/**"))
                .access((caller, context) -> new AuthorizationDecision(signedIn.isAdmin(caller.get())))
                .anyRequest()
                .authenticated());
        http.formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/", false));
        http.logout(out -> out.logoutSuccessHandler(new SignOutPlace()).deleteCookies("ITA-SESSION"));
        http.httpBasic(basic -> basic.authenticationEntryPoint(strangers));
        http.exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(strangers, Calls.MATCHER)
                .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"), new NegatedRequestMatcher(Calls.MATCHER))
                .defaultAccessDeniedHandlerFor(strangers, Calls.MATCHER));
        http.csrf(SecurityConfiguration::crossSite);
        http.headers(SecurityConfiguration::headers);
        http.addFilterAfter(new EagerCsrfToken(), CsrfFilter.class);
        http.addFilterAfter(new EngineSignOut(), EagerCsrfToken.class);
        http.requestCache(Customizer.withDefaults());
        return http.build();
    }

    /** Browser sessions need a token; clients that sign in with every call do not. The engine's pages have their own. */
    private static void crossSite(CsrfConfigurer<HttpSecurity> csrf) {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("ITA-CSRF");
        tokens.setHeaderName("X-ITA-CSRF");
        tokens.setCookiePath("/");
        csrf.csrfTokenRepository(tokens)
                .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                .ignoringRequestMatchers(ENGINE_PAGES, SecurityConfiguration::signsInWithEveryCall);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(Customizer.withDefaults())
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        ENGINE_SCRIPTS, new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, ASKED_FOR_AGAIN)))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(ENGINE_SCRIPTS), new CacheControlHeadersWriter()))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(ENGINE_PAGES),
                        new StaticHeadersWriter("Content-Security-Policy", CONTENT_SECURITY_POLICY)));
    }

    private static boolean signsInWithEveryCall(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
    }

    private static RequestMatcher[] paths(String... patterns) {
        var matchers = new RequestMatcher[patterns.length];
        for (int place = 0; place < patterns.length; place++) {
            matchers[place] = new AntPathRequestMatcher(patterns[place]);
        }
        return matchers;
    }

    /** Ways into the engine that stay closed even to administrators. */
    private static final class EngineDoors {

        private static final String ENGINE = "^/(camunda/api/engine|engine-rest)(/engine/[^/]+)?";

        private static final String COUNTING = ENGINE + "/(user|group|tenant)/count$";

        /**
         * Users and groups are changed in the organization only, a POST to their list just asks; models come with the
         * application only.
         */
        private static final RequestMatcher CLOSED = new OrRequestMatcher(
                new AntPathRequestMatcher("/camunda/api/admin/setup/**"),
                new AntPathRequestMatcher("/camunda/app/admin/*/setup/**"),
                new AntPathRequestMatcher("/camunda/api/admin/auth/user/*/login/**"),
                writing(ENGINE + "/(user|group|tenant)/.+$"),
                writing(ENGINE + "/(authorization|identity)(/.*)?$"),
                writing(ENGINE + "/deployment(/.*)?$"));

        /** Looks at the address as the engine reads it, with nothing written in percents. */
        private static RequestMatcher writing(String address) {
            return request -> {
                var asked = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
                return !request.getMethod().equals(HttpMethod.GET.name())
                        && !request.getMethod().equals(HttpMethod.OPTIONS.name())
                        && asked.matches(address)
                        && !(request.getMethod().equals(HttpMethod.POST.name()) && asked.matches(COUNTING));
            };
        }
    }
}
