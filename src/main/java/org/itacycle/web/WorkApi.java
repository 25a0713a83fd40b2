package org.itacycle.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itacycle.calendar.MovableClock;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who has sent and who has not, for those who collect it or decide on it. */
@RestController
class WorkApi {

    private final WorkItems items;

    WorkApi(WorkItems items) {
        this.items = items;
    }

    /** Everything ever owed in the year, in the order it came up. */
    @GetMapping("/api/cycles/{year}/work")
    List<Work> all(CycleKey cycle, Actor actor) {
        if (!TaskPages.seesAll(actor) && !actor.isExecutive()) {
            throw new Forbidden();
        }
        return items.of(cycle).stream().map(WorkApi::work).toList();
    }

    private static Work work(WorkItem item) {
        var ended = Optional.ofNullable(item.endedAt()).map(at -> LocalDate.ofInstant(at, MovableClock.BANGKOK));
        return new Work(
                item.key().key(),
                item.division(),
                item.round(),
                item.state().name(),
                ended.orElse(null),
                item.completedName(),
                item.informant(),
                item.returnComment());
    }

    /** One piece of work; CLOSED means that it ended without being sent. */
    record Work(
            String key,
            @Nullable String unit,
            @Nullable Integer round,
            String state,
            @Nullable LocalDate endedOn,
            @Nullable String completedName,
            @Nullable String informant,
            @Nullable String returnComment) {}
}
