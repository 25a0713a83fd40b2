package org.itacycle.work;

import java.util.Set;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.NotEditable;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may write content now. A division writes while one of its own tasks is open; the coordinator writes every draft as
 * long as the phase still collects.
 */
@Component
public class ContentRights {

    private final WorkItems items;

    public ContentRights(WorkItems items) {
        this.items = items;
    }

    /**
     * Refuses unless the caller may write the division's content.
     *
     * @throws Forbidden when the caller belongs neither to the division nor to the coordinators
     * @throws NotEditable when the content is closed
     */
    public void requireWrite(
            Actor actor, CycleKey cycle, Set<TaskKey> tasks, @Nullable Integer round, String division) {
        if (actor.isCoordinator()) {
            requireCollecting(cycle, tasks, round);
            return;
        }
        var given = tasks.stream().anyMatch(task -> items.isGiven(actor, cycle, task, round, division));
        if (!given && !actor.worksFor(division)) {
            throw new Forbidden();
        }
        if (tasks.stream().noneMatch(task -> items.isOpen(cycle, task, round, division))) {
            throw new NotEditable();
        }
    }

    /** Refuses unless the caller is a coordinator and the phase of the tasks still collects content. */
    public void requireCoordinator(Actor actor, CycleKey cycle, Set<TaskKey> tasks, @Nullable Integer round) {
        if (!actor.isCoordinator()) {
            throw new Forbidden();
        }
        requireCollecting(cycle, tasks, round);
    }

    private void requireCollecting(CycleKey cycle, Set<TaskKey> tasks, @Nullable Integer round) {
        var phase = TaskKey.PLANNING.containsAll(tasks) ? TaskKey.PLANNING : TaskKey.COLLECTING;
        if (phase.stream().noneMatch(task -> items.isOpen(cycle, task, round, null))) {
            throw new NotEditable();
        }
    }
}
