package org.itacycle.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.itacycle.calendar.MovableClock;
import org.itacycle.cycle.CollectionKind;
import org.itacycle.cycle.OwedTasks;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.organization.Organizations;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.TaskNames;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkList;
import org.itacycle.work.WorkView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tasks outside of the Tasklist, for telephones and for people who never open it. */
@Controller
class TaskPages {

    /** So many tasks stand on a page of the list. */
    private static final int PAGE = 50;

    private final OwedTasks tasks;
    private final TaskLines lines;
    private final TaskNames names;
    private final TaskWords words;
    private final WorkList work;
    private final Organizations organizations;
    private final MovableClock clock;

    TaskPages(
            OwedTasks tasks,
            TaskLines lines,
            TaskNames names,
            TaskWords words,
            WorkList work,
            Organizations organizations,
            MovableClock clock) {
        this.tasks = tasks;
        this.lines = lines;
        this.names = names;
        this.words = words;
        this.work = work;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping("/tasks")
    String list(
            Actor actor,
            Model page,
            @RequestParam(defaultValue = "mine") String scope,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        var view = view(scope, seesAll(actor));
        var counts = counts(actor);
        var shown = Math.max(1, Math.min(number, pages(counts.getOrDefault(view, 0))));
        page.addAttribute(
                "tabs",
                counts.entrySet().stream()
                        .map(entry -> new Tab(
                                path(entry.getKey()), ForReader.digits(entry.getValue()), entry.getKey() == view))
                        .toList());
        page.addAttribute("scope", path(view));
        page.addAttribute("coordinates", actor.isCoordinator());
        page.addAttribute("tasks", lines.of(work.page(actor, view, clock.today(), (shown - 1) * PAGE, PAGE)));
        page.addAttribute("pager", new Pager(shown, pages(counts.getOrDefault(view, 0))));
        page.addAttribute(
                "collections",
                view == WorkView.ALL && actor.isCoordinator() ? collections(actor.organization()) : List.of());
        return "tasks";
    }

    @GetMapping("/tasks/{id}")
    String one(Actor actor, Model page, @PathVariable String id, @RequestParam(defaultValue = "tasks") String back) {
        page.addAttribute("backToLate", back.equals("late"));
        var item = tasks.get(actor, id);
        var form = item.key().name().toLowerCase(Locale.ROOT).replace('_', '-');
        page.addAttribute(
                "task", new TaskPage(item.id(), names.forReader(item), form, item.state() == WorkItem.State.OPEN));
        page.addAttribute("help", words.help(item));
        return "task";
    }

    static boolean seesAll(Actor actor) {
        return actor.isCoordinator() || actor.isAuditor() || actor.isClerk() || actor.isAdmin();
    }

    /** What a window is called in addresses. */
    static String path(WorkView view) {
        return view.name().toLowerCase(Locale.ROOT);
    }

    /** The window asked for; an unknown one, or one that is not hers, is the caller's own. */
    private static WorkView view(String scope, boolean seesAll) {
        return Arrays.stream(WorkView.values())
                .filter(view -> path(view).equals(scope) && (view != WorkView.ALL || seesAll))
                .findFirst()
                .orElse(WorkView.MINE);
    }

    private Map<WorkView, Integer> counts(Actor actor) {
        var counts = work.counts(actor, clock.today());
        if (seesAll(actor)) {
            counts.put(WorkView.ALL, work.countAll(actor.organization()));
        }
        return counts;
    }

    private static int pages(int count) {
        return Math.max(1, (count + PAGE - 1) / PAGE);
    }

    /** What several divisions still owe, so that waiting for them may be ended. */
    private List<Collection> collections(OrganizationId organization) {
        var units = organizations.groupNames(organization);
        var waiting = work.owing(organization, CollectionKind.STEPS).stream()
                .collect(Collectors.groupingBy(TaskPages::place, TreeMap::new, Collectors.toList()));
        return waiting.entrySet().stream()
                .map(entry -> new Collection(
                        entry.getKey().year(),
                        ForReader.digits(entry.getKey().year()),
                        entry.getKey().path(),
                        entry.getValue().stream()
                                .map(owing -> Groups.division(owing.division()))
                                .map(group -> units.getOrDefault(group, group))
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private static Place place(WorkList.Owing owing) {
        return new Place(
                owing.fiscalYear(), CollectionKind.ofRound(owing.round()).path());
    }

    /** A task on its own page; {@code form} names the module that draws it. */
    record TaskPage(String id, String name, String form, boolean open) {}

    /** One of the windows with its count; the words are the message {@code web.tasks.view.<path>}. */
    record Tab(String path, String count, boolean current) {}

    /** Which page of how many. */
    record Pager(int number, int pages) {

        public String words() {
            return ForReader.digits(number + " / " + pages);
        }
    }

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
