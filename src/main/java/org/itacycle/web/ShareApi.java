package org.itacycle.web;

import java.util.Optional;
import org.itacycle.cycle.AnnualCycles;
import org.itacycle.cycle.OwedTasks;
import org.itacycle.cycle.Phase;
import org.itacycle.organization.Actor;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotFound;
import org.itacycle.share.Collecting;
import org.itacycle.share.ShareTexts;
import org.itacycle.share.ShareYear;
import org.itacycle.share.SharedText;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Texts ready to be sent through a messenger of the phone. */
@RestController
class ShareApi {

    private final ShareTexts texts;
    private final ShareYear years;
    private final OwedTasks tasks;
    private final AnnualCycles cycles;

    ShareApi(ShareTexts texts, ShareYear years, OwedTasks tasks, AnnualCycles cycles) {
        this.texts = texts;
        this.years = years;
        this.tasks = tasks;
        this.cycles = cycles;
    }

    /**
     * The text about {@code task} (with its id), {@code tasks}, {@code late}, {@code year}, {@code calendar}, or a
     * collection ({@code plan}, {@code acknowledgement}, {@code round-6}, {@code round-12}); without a year the newest
     * that runs.
     */
    @GetMapping("/api/share/{what}")
    SharedText share(
            Actor actor,
            @PathVariable String what,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String id) {
        return switch (what) {
            case "task" -> texts.task(tasks.get(actor, required(id)));
            case "tasks" -> texts.tasks(actor);
            case "late" -> texts.open(actor);
            case "year" -> years.year(cycle(actor, year));
            case "calendar" -> years.calendar(cycle(actor, year));
            default ->
                years.collecting(cycle(actor, year), Collecting.find(what).orElseThrow(() -> new NotFound(what)));
        };
    }

    private static String required(@Nullable String id) {
        return Optional.ofNullable(id)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new InvalidInput(Missing.of("id", "problem.field.required")));
    }

    private CycleKey cycle(Actor actor, @Nullable Integer year) {
        var found = year == null ? newest(actor) : cycles.find(actor.organization(), year);
        return found.orElseThrow(() -> new NotFound(String.valueOf(year)));
    }

    private Optional<CycleKey> newest(Actor actor) {
        return cycles.all(actor.organization()).stream()
                .filter(cycle -> cycles.overview(cycle).phase().compareTo(Phase.CLOSED) < 0)
                .findFirst();
    }
}
