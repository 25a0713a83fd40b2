package org.itacycle.web;

import java.util.List;
import org.itacycle.cycle.OwedTasks;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Organizations;
import org.itacycle.problem.Forbidden;
import org.itacycle.work.TaskWriters;
import org.itacycle.work.WorkItem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who else has the form of a task under the pen. */
@RestController
@RequestMapping("/api/tasks/{id}/writers")
class WriterApi {

    private final OwedTasks tasks;
    private final TaskWriters writers;
    private final Organizations organizations;

    WriterApi(OwedTasks tasks, TaskWriters writers, Organizations organizations) {
        this.tasks = tasks;
        this.writers = writers;
        this.organizations = organizations;
    }

    @GetMapping
    Writing others(Actor actor, @PathVariable String id) {
        return writing(tasks.get(actor, id), actor);
    }

    /** The caller has just typed in the form. */
    @PostMapping
    Writing writes(Actor actor, @PathVariable String id) {
        var item = tasks.get(actor, id);
        if (!actor.in(item.owedBy()) && !actor.isCoordinator()) {
            throw new Forbidden();
        }
        if (item.state() == WorkItem.State.OPEN) {
            writers.note(item, actor);
        }
        return writing(item, actor);
    }

    private Writing writing(WorkItem item, Actor actor) {
        var found = writers.others(item, actor);
        if (found.isEmpty()) {
            return new Writing(item.state() == WorkItem.State.OPEN, List.of());
        }
        var groups = organizations.groupNames(actor.organization());
        return new Writing(
                item.state() == WorkItem.State.OPEN,
                found.stream()
                        .map(writer -> new Pen(writer.name(), groups.getOrDefault(writer.group(), writer.group())))
                        .toList());
    }

    /** Whether the task is still open, and who else writes in it. */
    record Writing(boolean open, List<Pen> others) {}

    /** Somebody who writes, and for which unit. */
    record Pen(String name, String unit) {}
}
