package org.itacycle.share;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.calendar.MovableClock;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Organizations;
import org.itacycle.work.TaskNames;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.springframework.stereotype.Component;

/**
 * The texts about tasks. A messenger's group is no place to name who is late: lateness is told to coordinator and clerk
 * only, as a number, and a late task is shared without the name of its division.
 */
@Component
public class ShareTexts {

    private static final int MOST_TASKS = 5;

    private final WorkItems items;
    private final TaskNames names;
    private final Organizations organizations;
    private final ShareWords words;
    private final MovableClock clock;

    ShareTexts(WorkItems items, TaskNames names, Organizations organizations, ShareWords words, MovableClock clock) {
        this.items = items;
        this.names = names;
        this.organizations = organizations;
        this.words = words;
        this.clock = clock;
    }

    /** One task; what clerk and executive decide is handed to them with the office's words for it. */
    public SharedText task(WorkItem item) {
        var year = ShareWords.year(item.cycle());
        if (item.key().isDecision()) {
            return words.shared(
                    "/approve/task/" + item.id(),
                    List.of(words.text("share.decision"), words.text("share.decision-task", names.of(item), year)));
        }
        var late = item.isOverdue(clock.today()) || !item.isStep();
        return words.shared(
                "/tasks/" + item.id(),
                List.of(
                        late ? names.of(item) : words.text("share.task", names.of(item), owner(item)),
                        words.text("share.year-and-due", year, ThaiDates.longDate(item.dueOn()))));
    }

    /** What the caller's groups owe, the most urgent first. */
    public SharedText tasks(Actor actor) {
        var owed = items.open(actor.organization(), actor.groups()).stream()
                .filter(WorkItem::isStep)
                .toList();
        var lines = new ArrayList<String>();
        lines.add(
                owed.isEmpty()
                        ? words.text("share.tasks-none")
                        : words.text("share.tasks", ShareWords.number(owed.size())));
        owed.stream().limit(MOST_TASKS).map(this::line).forEach(lines::add);
        if (owed.size() > MOST_TASKS) {
            lines.add(words.text("share.more", ShareWords.number(owed.size() - MOST_TASKS)));
        }
        return words.shared("/tasks", lines);
    }

    /** How much is open, and, for coordinator and clerk, how much of it is late; others share what they owe themselves. */
    public SharedText open(Actor actor) {
        if (!actor.isCoordinator() && !actor.isClerk() && !actor.isAuditor() && !actor.isAdmin()) {
            return tasks(actor);
        }
        var today = clock.today();
        var open = items.open(actor.organization()).stream()
                .filter(WorkItem::isStep)
                .toList();
        var late = open.stream().filter(item -> item.isOverdue(today)).count();
        var lines = new ArrayList<String>();
        lines.add(words.text("share.open", ThaiDates.longDate(today), ShareWords.number(open.size())));
        if (late > 0 && (actor.isCoordinator() || actor.isClerk())) {
            lines.add(words.text("share.late", ShareWords.number(late)));
        }
        lines.add(words.text("share.please-look"));
        return words.shared("/tasks", lines);
    }

    private String line(WorkItem item) {
        return words.text("share.tasks-line", names.of(item), ThaiDates.shortDate(item.dueOn()));
    }

    private String owner(WorkItem item) {
        var organization = item.cycle().organization();
        var division = item.division();
        return division == null
                ? organizations.groupName(organization, item.owedBy())
                : organizations.units(organization).name(division);
    }
}
