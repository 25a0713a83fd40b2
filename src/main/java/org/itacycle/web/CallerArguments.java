package org.itacycle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.itacycle.cycle.AnnualCycles;
import org.itacycle.organization.Actor;
import org.itacycle.problem.NotFound;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands controllers the caller as {@link Actor} and the year in the address as {@link CycleKey}. */
@Component
class CallerArguments implements WebMvcConfigurer {

    private final Caller caller;
    private final AnnualCycles cycles;

    CallerArguments(Caller caller, AnnualCycles cycles) {
        this.caller = caller;
        this.cycles = cycles;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Argument<>(Actor.class, request -> caller.actor()));
        resolvers.add(new Argument<>(CycleKey.class, request -> year(caller.actor(), request)));
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
