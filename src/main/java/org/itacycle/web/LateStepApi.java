package org.itacycle.web;

import java.time.LocalDate;
import org.itacycle.cycle.LateSteps;
import org.itacycle.organization.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the coordinator may do about a step that its owner does not send in time. */
@RestController
@RequestMapping("/api/tasks/{id}")
class LateStepApi {

    private final LateSteps steps;

    LateStepApi(LateSteps steps) {
        this.steps = steps;
    }

    @PostMapping("/extension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend(Actor actor, @PathVariable String id, @RequestBody Extension extension) {
        steps.extend(actor, id, extension.dueOn(), extension.reason());
    }

    @PostMapping("/division")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(Actor actor, @PathVariable String id, @RequestBody Gift gift) {
        steps.give(actor, id, gift.division(), gift.reason());
    }

    /** A later day for one step. */
    record Extension(@Nullable LocalDate dueOn, @Nullable String reason) {}

    /** The division that takes the step over. */
    record Gift(@Nullable String division, @Nullable String reason) {}
}
