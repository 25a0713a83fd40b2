package org.itacycle.web;

import java.util.List;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The addresses that programs call: they answer with problems, never with pages or redirects. */
final class Calls {

    private static final List<String> ROOTS = List.of("/api", "/engine-rest", "/v3/api-docs", "/camunda/api");

    static final RequestMatcher MATCHER = new OrRequestMatcher(ROOTS.stream()
            .<RequestMatcher>map(root -> new AntPathRequestMatcher(root + "/**"))
            .toList());

    private Calls() {}

    /** Whether the path, as it was asked for, is one of them. */
    static boolean contains(String path) {
        return ROOTS.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }
}
