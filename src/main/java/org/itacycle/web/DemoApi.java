package org.itacycle.web;

import java.time.LocalDate;
import java.util.Optional;
import org.itacycle.demo.DemoClock;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Which day the demonstration plays, and the way to play another one. */
@RestController
@Profile("demo")
class DemoApi {

    private final DemoClock clock;

    DemoApi(DemoClock clock) {
        this.clock = clock;
    }

    @GetMapping("/api/demo")
    Day today() {
        return new Day(clock.today());
    }

    @PostMapping("/api/demo/clock")
    Day move(@RequestBody Target target) {
        var day = Optional.ofNullable(target.date())
                .orElseThrow(() -> new InvalidInput(Missing.of("date", "problem.field.required")));
        return new Day(clock.moveTo(day));
    }

    /** The day that is played. */
    record Day(LocalDate date) {}

    /** The day to go to. */
    record Target(@Nullable LocalDate date) {}
}
