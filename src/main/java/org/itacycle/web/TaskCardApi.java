package org.itacycle.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.itacycle.calendar.MovableClock;
import org.itacycle.organization.Actor;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.web.TaskLines.TaskLine;
import org.itacycle.work.WorkList;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the cards and filters of the Tasklist show beyond what the engine knows. */
@RestController
class TaskCardApi {

    private static final int MOST = 100;

    private final WorkList work;
    private final TaskLines lines;
    private final MovableClock clock;

    TaskCardApi(WorkList work, TaskLines lines, MovableClock clock) {
        this.work = work;
        this.lines = lines;
        this.clock = clock;
    }

    /** The cards of the open tasks with these ids; what the caller may not see is left out. */
    @GetMapping("/api/task-cards")
    List<TaskLine> cards(Actor actor, @RequestParam Set<String> id) {
        if (id.size() > MOST) {
            throw new InvalidInput(Missing.of("id", "problem.field.too-many", MOST));
        }
        var all = TaskPages.seesAll(actor);
        return lines.of(work.open(actor.organization(), id).stream()
                .filter(item -> all || actor.in(item.owedBy()))
                .toList());
    }

    /** How many open tasks each window holds: mine, soon, late, claimed, and all for those who follow the year. */
    @GetMapping("/api/task-counts")
    Map<String, Integer> counts(Actor actor) {
        var counts = new TreeMap<String, Integer>();
        work.counts(actor, clock.today()).forEach((view, count) -> counts.put(TaskPages.path(view), count));
        if (TaskPages.seesAll(actor)) {
            counts.put("all", work.countAll(actor.organization()));
        }
        return counts;
    }
}
