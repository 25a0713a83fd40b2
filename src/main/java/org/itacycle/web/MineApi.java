package org.itacycle.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.itacycle.cycle.JointSending;
import org.itacycle.cycle.OwedTasks;
import org.itacycle.organization.Actor;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.web.TaskLines.TaskLine;
import org.itacycle.work.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Everything one person owes, with what each still lacks, and the way to send all that is complete at once. */
@RestController
class MineApi {

    private final OwedTasks tasks;
    private final JointSending joint;
    private final TaskLines lines;
    private final ProblemBody problems;

    MineApi(OwedTasks tasks, JointSending joint, TaskLines lines, ProblemBody problems) {
        this.tasks = tasks;
        this.joint = joint;
        this.lines = lines;
        this.problems = problems;
    }

    @GetMapping("/api/mine")
    List<MyItem> mine(Actor actor) {
        var items = tasks.mine(actor);
        var written = lines.of(items);
        var mine = new ArrayList<MyItem>();
        for (int place = 0; place < items.size(); place++) {
            mine.add(item(actor, items.get(place), written.get(place)));
        }
        return mine;
    }

    @PostMapping("/api/mine/send")
    Answer send(Actor actor, @RequestBody Selection selection) {
        var outcome = joint.send(actor, selection.ids());
        return new Answer(
                outcome.sent(),
                outcome.staying().stream()
                        .map(stays -> new Staying(stays.id(), entries(stays.missing())))
                        .toList(),
                outcome.ended());
    }

    private MyItem item(Actor actor, WorkItem item, TaskLine line) {
        var together = joint.goesAlong(item);
        var missing = together ? tasks.missing(actor, item.id()) : List.<Missing>of();
        return new MyItem(line, form(item), together, entries(missing), item.returnComment());
    }

    /** The module that draws the form of the task. */
    private static String form(WorkItem item) {
        return item.key().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Map<String, String>> entries(List<Missing> missing) {
        return missing.stream().map(problems::entry).toList();
    }

    /** One open item: how lists show it, the module that draws its form, and whether it may be sent with others. */
    record MyItem(
            TaskLine line,
            String form,
            boolean together,
            List<Map<String, String>> missing,
            @Nullable String comment) {}

    /** The items that somebody wants to send. */
    record Selection(@Nullable List<@Nullable String> tasks) {

        List<String> ids() {
            if (tasks == null) {
                throw new InvalidInput(Missing.of("tasks", "web.mine.nothing"));
            }
            return tasks.stream().filter(Objects::nonNull).toList();
        }
    }

    /** What became of them. */
    record Answer(List<String> sent, List<Staying> staying, List<String> ended) {}

    /** An item that was not sent, with what it lacks. */
    record Staying(String id, List<Map<String, String>> missing) {}
}
