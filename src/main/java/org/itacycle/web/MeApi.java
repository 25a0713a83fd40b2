package org.itacycle.web;

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
    private final MovableClock clock;

    MeApi(Organizations organizations, MovableClock clock) {
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping("/api/me")
    Me me(Actor actor) {
        var divisions = organizations.divisions(actor.organization()).stream()
                .map(OrgUnit::code)
                .filter(actor::worksFor)
                .toList();
        return new Me(actor.userId(), actor.name(), divisions, actor.isCoordinator(), clock.today());
    }

    /** The person; {@code coordinates} tells that she may write for every division. */
    record Me(String userId, String name, List<String> divisions, boolean coordinates, LocalDate today) {}
}
