package org.itacycle.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itacycle.calendar.MovableClock;
import org.itacycle.cycle.OwedTasks;
import org.itacycle.cycle.TaskCompletion;
import org.itacycle.cycle.TaskFiles;
import org.itacycle.evidence.FileInfo;
import org.itacycle.organization.Actor;
import org.itacycle.work.TaskNames;
import org.itacycle.work.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What people owe, and the way to send it. */
@RestController
class TaskApi {

    private final OwedTasks tasks;
    private final TaskFiles files;
    private final ProblemBody problems;
    private final TaskNames names;
    private final MovableClock clock;

    TaskApi(OwedTasks tasks, TaskFiles files, ProblemBody problems, TaskNames names, MovableClock clock) {
        this.tasks = tasks;
        this.files = files;
        this.problems = problems;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/api/tasks")
    List<TaskView> open(Actor actor, @RequestParam(defaultValue = "mine") String scope) {
        var items = scope.equals("all") ? tasks.all(actor) : tasks.mine(actor);
        return items.stream().map(item -> view(actor, item)).toList();
    }

    @GetMapping("/api/tasks/{id}")
    TaskDetail one(Actor actor, @PathVariable String id) {
        var item = tasks.get(actor, id);
        var missing = tasks.missing(actor, id).stream().map(problems::entry).toList();
        return TaskDetail.of(view(actor, item), item, missing);
    }

    @PostMapping("/api/tasks/{id}/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(Actor actor, @PathVariable String id, @RequestBody(required = false) @Nullable TaskCompletion body) {
        tasks.complete(actor, id, body == null ? TaskCompletion.DONE : body);
    }

    @PostMapping(path = "/api/tasks/{id}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<FileInfo> attach(
            Actor actor,
            @PathVariable String id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        return UploadedFile.handedTo((name, content) -> files.attach(actor, id, name, content), file);
    }

    private TaskView view(Actor actor, WorkItem item) {
        return new TaskView(
                item.id(),
                item.key().key(),
                names.forReader(item),
                item.cycle().fiscalYear(),
                item.division(),
                item.owedBy(),
                item.round(),
                item.dueOn(),
                item.isOverdue(clock.today()),
                item.claimedBy(),
                actor.in(item.owedBy()));
    }

    /** An open task; {@code unit} is the division where divisions work side by side. */
    record TaskView(
            String id,
            String key,
            String name,
            int fiscalYear,
            @Nullable String unit,
            String owedBy,
            @Nullable Integer round,
            LocalDate dueOn,
            boolean overdue,
            @Nullable String claimedBy,
            boolean mine) {}

    /** One task with what it still lacks, the comment it came back with, and the late task it is about. */
    record TaskDetail(
            String id,
            String key,
            String name,
            int fiscalYear,
            @Nullable String unit,
            String owedBy,
            @Nullable Integer round,
            LocalDate dueOn,
            boolean overdue,
            @Nullable String claimedBy,
            boolean mine,
            String state,
            List<Map<String, String>> missing,
            @Nullable String comment,
            @Nullable String returnedBy,
            @Nullable String about) {

        static TaskDetail of(TaskView view, WorkItem item, List<Map<String, String>> missing) {
            return new TaskDetail(
                    view.id,
                    view.key,
                    view.name,
                    view.fiscalYear,
                    view.unit,
                    view.owedBy,
                    view.round,
                    view.dueOn,
                    view.overdue,
                    view.claimedBy,
                    view.mine,
                    item.state().name(),
                    missing,
                    item.returnComment(),
                    item.returnedBy(),
                    item.about());
        }
    }
}
