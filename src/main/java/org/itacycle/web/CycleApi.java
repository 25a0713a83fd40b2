package org.itacycle.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.itacycle.cycle.AnnualCycles;
import org.itacycle.cycle.CollectionKind;
import org.itacycle.cycle.Collision;
import org.itacycle.cycle.CycleOverview;
import org.itacycle.cycle.StartsAt;
import org.itacycle.organization.Actor;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Starts, shows and ends years. */
@RestController
class CycleApi {

    private final AnnualCycles cycles;

    CycleApi(AnnualCycles cycles) {
        this.cycles = cycles;
    }

    @GetMapping("/api/cycles")
    List<CycleOverview> all(Actor actor) {
        return cycles.all(actor.organization()).stream().map(cycles::overview).toList();
    }

    @PostMapping("/api/cycles")
    ResponseEntity<CycleOverview> start(Actor actor, @RequestBody Start start) {
        var fiscalYear = Optional.ofNullable(start.fiscalYear())
                .orElseThrow(() -> new InvalidInput(Missing.of("fiscalYear", "problem.field.required")));
        var startsAt = StartsAt.of(start.startAt())
                .orElseThrow(() -> new InvalidInput(
                        Missing.of("startAt", "cycle.start-unknown", String.valueOf(start.startAt()))));
        var cycle = cycles.start(fiscalYear, startsAt, actor);
        return ResponseEntity.created(URI.create("/api/cycles/" + fiscalYear)).body(cycles.overview(cycle));
    }

    @GetMapping("/api/cycles/{year}")
    CycleOverview show(CycleKey cycle) {
        return cycles.overview(cycle);
    }

    @PostMapping("/api/cycles/{year}/cancel")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(Actor actor, CycleKey cycle, @RequestBody Reason reason) {
        Collision.retry(() -> cycles.cancel(cycle, reason.text(), actor));
    }

    @PostMapping("/api/cycles/{year}/collections/{collection}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Actor actor, CycleKey cycle, @PathVariable String collection, @RequestBody Reason reason) {
        Collision.retry(() -> cycles.closeCollection(cycle, CollectionKind.ofPath(collection), reason.text(), actor));
    }

    /** Which year to start, and whether with its plan (PLAN, the default) or in mid-year (EXECUTION). */
    record Start(@Nullable Integer fiscalYear, @Nullable String startAt) {}

    /** Why something is ended. */
    record Reason(@Nullable String reason) {

        String text() {
            return reason == null ? "" : reason;
        }
    }
}
