package org.itacycle.web;

import java.util.List;
import org.itacycle.monitoring.LateStep;
import org.itacycle.monitoring.Monitoring;
import org.itacycle.monitoring.UnitProgress;
import org.itacycle.organization.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is late, and how far each unit is. */
@RestController
class MonitoringApi {

    private final Monitoring monitoring;

    MonitoringApi(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    @GetMapping("/api/monitoring/overdue")
    List<LateStep> overdue(Actor actor) {
        return monitoring.overdue(actor);
    }

    @GetMapping("/api/monitoring/units")
    List<UnitProgress> units(Actor actor) {
        return monitoring.units(actor);
    }
}
