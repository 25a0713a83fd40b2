package org.itacycle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.itacycle.organization.Language;
import org.itacycle.organization.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Draws each page in the language of the person who has signed in, asked for once in a session. Before the sign-in, on
 * the public pages, and for programs that sign in with every call, it is Thai.
 */
@Component("localeResolver")
class SessionLanguage implements LocaleResolver {

    private static final String PUBLIC = "/public/";
    private static final String KEPT = SessionLanguage.class.getName();

    private final Languages languages;

    SessionLanguage(Languages languages) {
        this.languages = languages;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    /** The language of whoever asks. */
    Language of(HttpServletRequest request) {
        var session = request.getSession(false);
        var person = request.getUserPrincipal();
        if (session == null
                || person == null
                || request.getRequestURI()
                        .startsWith(PUBLIC, request.getContextPath().length())) {
            return Language.THAI;
        }
        if (session.getAttribute(KEPT) instanceof Language kept) {
            return kept;
        }
        return keep(session, languages.of(person.getName()));
    }

    /** The language of whoever is answered now; outside of a request it is Thai. */
    Language ofCaller() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : Language.THAI;
    }

    /** From now on the session is in that language. */
    Language keep(HttpSession session, Language language) {
        session.setAttribute(KEPT, language);
        return language;
    }

    /** Refused, as {@link LocaleResolver} allows: no address changes a language, only the person's own choice does. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a person chooses her language on the page /password");
    }
}
