package org.itacycle.web;

import java.util.Optional;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Officer;
import org.itacycle.organization.Officers;
import org.itacycle.problem.NotFound;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who calls. The officer is looked up with every request, so that a change takes effect at once, but only once in it. */
@Component
class Caller {

    private static final String OFFICER = Caller.class.getName() + ".officer";

    private final Officers officers;

    Caller(Officers officers) {
        this.officers = officers;
    }

    /** The officer who has signed in, with the groups valid today. */
    Actor actor() {
        var caller = SecurityContextHolder.getContext().getAuthentication().getName();
        return officers.actor(officer(caller).orElseThrow(() -> new NotFound(caller)));
    }

    /** Whether the person is an administrator today; a stranger is nobody. */
    boolean isAdmin(Authentication caller) {
        return officer(caller.getName())
                .filter(Officer::active)
                .map(officers::actor)
                .filter(Actor::isAdmin)
                .isPresent();
    }

    /** The officer with the user id of the one who has signed in; empty for a stranger. */
    Optional<Officer> officer(String userId) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return officers.find(userId);
        }
        if (request.getAttribute(OFFICER, RequestAttributes.SCOPE_REQUEST) instanceof Officer known
                && known.userId().equals(userId)) {
            return Optional.of(known);
        }
        var found = officers.find(userId);
        found.ifPresent(officer -> request.setAttribute(OFFICER, officer, RequestAttributes.SCOPE_REQUEST));
        return found;
    }
}
