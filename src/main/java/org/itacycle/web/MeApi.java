package org.itacycle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.itacycle.calendar.MovableClock;
import org.itacycle.organization.Actor;
import org.itacycle.organization.OrgUnit;
import org.itacycle.organization.Organizations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who has signed in, and which day the application takes for today. */
@RestController
class MeApi {

    private final Organizations organizations;
    private final SessionLanguage languages;
    private final MovableClock clock;

    MeApi(Organizations organizations, SessionLanguage languages, MovableClock clock) {
        this.organizations = organizations;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping("/api/me")
    Me me(Actor actor, HttpServletRequest request) {
        var divisions = organizations.divisions(actor.organization()).stream()
                .map(OrgUnit::code)
                .filter(actor::worksFor)
                .toList();
        return new Me(
                actor.userId(),
                actor.name(),
                divisions,
                actor.isCoordinator(),
                clock.today(),
                organizations.get(actor.organization()).name(),
                languages.of(request).tag());
    }

    /**
     * The person; {@code coordinates} tells that she may write for every division, {@code organization} is the name of
     * her local government, {@code language} what she reads ({@code th} or {@code en}).
     */
    record Me(
            String userId,
            String name,
            List<String> divisions,
            boolean coordinates,
            LocalDate today,
            String organization,
            String language) {}
}
