package org.itacycle.web;

import java.util.List;
import org.itacycle.decision.Decision;
import org.itacycle.decision.Decisions;
import org.itacycle.tenancy.CycleKey;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The decisions of a year in the order they were taken. */
@RestController
class DecisionApi {

    private final Decisions decisions;

    DecisionApi(Decisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping("/api/cycles/{year}/decisions")
    List<Decision> all(CycleKey cycle) {
        return decisions.all(cycle);
    }
}
