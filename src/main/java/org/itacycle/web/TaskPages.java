package org.itacycle.web;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.cycle.CollectionKind;
import org.itacycle.cycle.OwedTasks;
import org.itacycle.organization.Actor;
import org.itacycle.work.TaskKey;
import org.itacycle.work.TaskNames;
import org.itacycle.work.WorkItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tasks outside of the Tasklist, for telephones and for people who never open it. */
@Controller
class TaskPages {

    private final OwedTasks tasks;
    private final TaskLines lines;
    private final TaskNames names;

    TaskPages(OwedTasks tasks, TaskLines lines, TaskNames names) {
        this.tasks = tasks;
        this.lines = lines;
        this.names = names;
    }

    @GetMapping("/tasks")
    String list(Actor actor, Model page, @RequestParam(defaultValue = "mine") String scope) {
        var seesAll = seesAll(actor);
        var all = seesAll && scope.equals("all");
        var items = all ? tasks.all(actor) : tasks.mine(actor);
        page.addAttribute("seesAll", seesAll);
        page.addAttribute("all", all);
        page.addAttribute("tasks", lines.of(items));
        page.addAttribute("collections", all && actor.isCoordinator() ? collections(items) : List.of());
        return "tasks";
    }

    @GetMapping("/tasks/{id}")
    String one(Actor actor, Model page, @PathVariable String id) {
        var item = tasks.get(actor, id);
        var form = item.key().name().toLowerCase(Locale.ROOT).replace('_', '-');
        page.addAttribute("task", new TaskPage(item.id(), names.of(item), form, item.state() == WorkItem.State.OPEN));
        return "task";
    }

    static boolean seesAll(Actor actor) {
        return actor.isCoordinator() || actor.isAuditor() || actor.isClerk() || actor.isAdmin();
    }

    /** What several divisions still owe, so that waiting for them may be ended. */
    private List<Collection> collections(List<WorkItem> items) {
        var waiting = items.stream()
                .filter(item -> item.division() != null && isCollected(item.key()))
                .collect(Collectors.groupingBy(TaskPages::place, TreeMap::new, Collectors.toList()));
        return waiting.entrySet().stream()
                .map(entry -> new Collection(
                        entry.getKey().year(),
                        ThaiDates.thaiDigits(entry.getKey().year()),
                        entry.getKey().path(),
                        entry.getValue().stream()
                                .map(lines::unit)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private static boolean isCollected(TaskKey key) {
        return key == TaskKey.ANALYSE_INDICATORS || key == TaskKey.DRAFT_MEASURES || key == TaskKey.REPORT_PROGRESS;
    }

    private static Place place(WorkItem item) {
        var round = item.round();
        var kind = round == null
                ? CollectionKind.ANALYSIS
                : round == 6 ? CollectionKind.REPORT_6 : CollectionKind.REPORT_12;
        return new Place(item.cycle().fiscalYear(), kind.path());
    }

    /** A task on its own page; {@code form} names the module that draws it. */
    record TaskPage(String id, String name, String form, boolean open) {}

    /** A collection that still waits for the divisions named. */
    record Collection(int year, String title, String path, String waiting) {}

    /** Which collection of which year. */
    private record Place(int year, String path) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return (year + path).compareTo(other.year + other.path);
        }
    }
}
