package org.itacycle.web;

import java.time.LocalDate;
import org.itacycle.cycle.Collision;
import org.itacycle.cycle.LateSteps;
import org.itacycle.organization.Actor;
import org.itacycle.reminder.RemindNow;
import org.itacycle.reminder.Reminded;
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
    private final RemindNow reminder;

    LateStepApi(LateSteps steps, RemindNow reminder) {
        this.steps = steps;
        this.reminder = reminder;
    }

    /** Reminds those who owe the step, at most once a day; answers who was reached. */
    @PostMapping("/reminder")
    Reminded remind(Actor actor, @PathVariable String id) {
        return reminder.remind(actor, id);
    }

    @PostMapping("/extension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend(Actor actor, @PathVariable String id, @RequestBody Extension extension) {
        Collision.retry(() -> steps.extend(actor, id, extension.dueOn(), extension.reason()));
    }

    @PostMapping("/division")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(Actor actor, @PathVariable String id, @RequestBody Gift gift) {
        Collision.retry(() -> steps.give(actor, id, gift.division(), gift.reason()));
    }

    /** A later day for one step. */
    record Extension(@Nullable LocalDate dueOn, @Nullable String reason) {}

    /** The division that takes the step over. */
    record Gift(@Nullable String division, @Nullable String reason) {}
}
