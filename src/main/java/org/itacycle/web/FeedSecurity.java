package org.itacycle.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;

/** Calendar programs bring nothing but the address: no session, no cookie, no sign-in. */
@Configuration(proxyBeanMethods = false)
class FeedSecurity {

    private static final int BEFORE_THE_PAGES = 10;

    @Bean
    @Order(BEFORE_THE_PAGES)
    SecurityFilterChain feeds(HttpSecurity http) throws Exception {
        return http.securityMatcher(new AntPathRequestMatcher("/calendar/*.ics", "GET"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
