package org.itacycle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.itacycle.cycle.AnnualCycles;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Officer;
import org.itacycle.organization.Officers;
import org.itacycle.problem.NotFound;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands controllers the caller as {@link Actor} and the year in the address as {@link CycleKey}. */
@Component
class CallerArguments implements WebMvcConfigurer {

    private static final String ACTOR = CallerArguments.class.getName() + ".actor";

    private final Officers officers;
    private final AnnualCycles cycles;

    CallerArguments(Officers officers, AnnualCycles cycles) {
        this.officers = officers;
        this.cycles = cycles;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Argument<>(Actor.class, request -> actor()));
        resolvers.add(new Argument<>(CycleKey.class, request -> year(actor(), request)));
    }

    /** The officer who has signed in, with the groups valid today; looked up once a request. */
    Actor actor() {
        var caller = SecurityContextHolder.getContext().getAuthentication().getName();
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return officers.actor(caller);
        }
        if (request.getAttribute(ACTOR, RequestAttributes.SCOPE_REQUEST) instanceof Actor known
                && known.userId().equals(caller)) {
            return known;
        }
        var actor = officers.actor(caller);
        request.setAttribute(ACTOR, actor, RequestAttributes.SCOPE_REQUEST);
        return actor;
    }

    /** Whether the person is an administrator today; a stranger is nobody. */
    boolean isAdmin(Authentication caller) {
        return officers.find(caller.getName())
                .filter(Officer::active)
                .map(officer -> officers.actor(officer.userId()))
                .filter(Actor::isAdmin)
                .isPresent();
    }

    private CycleKey year(Actor actor, HttpServletRequest request) {
        var variables = Optional.ofNullable(
                        (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE))
                .orElse(Map.of());
        var year = ThaiDigits.arabic(String.valueOf(variables.get("year")));
        if (!year.matches("\\d{4}")) {
            throw new NotFound(year);
        }
        return cycles.find(actor.organization(), Integer.parseInt(year)).orElseThrow(() -> new NotFound(year));
    }

    /** One argument that is computed from the request. */
    private record Argument<T>(Class<T> type, Source<T> source) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public T resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return source.from(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        }
    }

    /** Computes an argument. */
    private interface Source<T> {
        T from(HttpServletRequest request);
    }
}
