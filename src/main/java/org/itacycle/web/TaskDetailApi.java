package org.itacycle.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.itacycle.cycle.OwedTasks;
import org.itacycle.monitoring.HistoryEntry;
import org.itacycle.monitoring.TaskHistory;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Organizations;
import org.itacycle.problem.Forbidden;
import org.itacycle.work.TaskComments;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What stands beside the form of a task: what a good answer is, what became of the task, and what people wrote. */
@RestController
@RequestMapping("/api/tasks/{id}")
class TaskDetailApi {

    private final OwedTasks tasks;
    private final TaskHistory history;
    private final TaskComments comments;
    private final TaskWords words;
    private final Organizations organizations;

    TaskDetailApi(
            OwedTasks tasks, TaskHistory history, TaskComments comments, TaskWords words, Organizations organizations) {
        this.tasks = tasks;
        this.history = history;
        this.comments = comments;
        this.words = words;
        this.organizations = organizations;
    }

    @GetMapping("/help")
    Help help(Actor actor, @PathVariable String id) {
        return new Help(words.help(tasks.get(actor, id)));
    }

    /** What happened to the task, comments included, the newest first. */
    @GetMapping("/history")
    List<Entry> history(Actor actor, @PathVariable String id) {
        var groups = organizations.groupNames(actor.organization());
        return history.of(tasks.get(actor, id)).stream()
                .map(entry -> Entry.of(entry, groups))
                .toList();
    }

    /** Adds a comment; who only looks at the year, such as the auditor, writes none. */
    @PostMapping("/comments")
    @ResponseStatus(HttpStatus.CREATED)
    void comment(Actor actor, @PathVariable String id, @RequestBody Remark remark) {
        var item = tasks.get(actor, id);
        if (!actor.in(item.owedBy()) && !actor.isCoordinator() && !actor.isClerk()) {
            throw new Forbidden();
        }
        comments.add(item.id(), Objects.requireNonNullElse(remark.text(), ""), actor);
    }

    /** The lines of the help; the first one says what the task is for. */
    record Help(List<String> lines) {}

    /** What somebody wants to say. */
    record Remark(@Nullable String text) {}

    /** Something that happened; {@code value} is a day, a stage, the informant or the name of a group. */
    record Entry(
            String kind,
            Instant at,
            @Nullable String by,
            @Nullable String text,
            @Nullable String value) {

        static Entry of(HistoryEntry entry, Map<String, String> groups) {
            var value = entry.value();
            return new Entry(
                    entry.kind().name(),
                    entry.at(),
                    entry.by(),
                    entry.text(),
                    value == null ? null : groups.getOrDefault(value, value));
        }
    }
}
