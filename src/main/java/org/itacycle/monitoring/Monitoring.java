package org.itacycle.monitoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.itacycle.calendar.MovableClock;
import org.itacycle.calendar.WorkingDays;
import org.itacycle.organization.Actor;
import org.itacycle.organization.OrgUnit;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.UnitTree;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.springframework.stereotype.Component;

/** Follows the open years. Who coordinates or audits sees everything, everybody else what her own groups owe. */
@Component
public class Monitoring {

    private final WorkItems items;
    private final Organizations organizations;
    private final WorkingDays workingDays;
    private final MovableClock clock;

    public Monitoring(WorkItems items, Organizations organizations, WorkingDays workingDays, MovableClock clock) {
        this.items = items;
        this.organizations = organizations;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** What is late, the latest first. */
    public List<LateStep> overdue(Actor actor) {
        var today = clock.today();
        return items.open(actor.organization()).stream()
                .filter(WorkItem::isStep)
                .filter(visibleTo(actor))
                .filter(item -> item.isOverdue(today))
                .map(this::late)
                .sorted(Comparator.comparing(LateStep::workingDaysLate).reversed())
                .toList();
    }

    /** Open, overdue and done by unit: the divisions in the office's own order, then those who hold a post. */
    public List<UnitProgress> units(Actor actor) {
        var byUnit = items.ofRunningYears(actor.organization()).stream()
                .filter(WorkItem::isStep)
                .filter(visibleTo(actor))
                .collect(Collectors.groupingBy(Monitoring::unit, TreeMap::new, Collectors.toList()));
        var tree = organizations.units(actor.organization());
        var order = tree.divisions().stream().map(OrgUnit::code).toList();
        return byUnit.entrySet().stream()
                .sorted(Comparator.comparing(
                        unit -> order.contains(unit.getKey()) ? order.indexOf(unit.getKey()) : order.size()))
                .map(entry -> progress(tree, entry.getKey(), entry.getValue()))
                .toList();
    }

    private LateStep late(WorkItem item) {
        return new LateStep(
                item.id(),
                item.key().key(),
                item.cycle().fiscalYear(),
                unit(item),
                item.round(),
                item.dueOn(),
                workingDays.between(item.dueOn(), clock.today()));
    }

    private UnitProgress progress(UnitTree tree, String unit, List<WorkItem> owed) {
        var today = clock.today();
        return new UnitProgress(
                unit,
                tree.name(unit),
                count(owed, item -> item.state() == WorkItem.State.OPEN),
                count(owed, item -> item.isOverdue(today)),
                count(owed, item -> item.state() == WorkItem.State.DONE),
                count(owed, item -> item.state() == WorkItem.State.CLOSED));
    }

    private static int count(List<WorkItem> owed, Predicate<WorkItem> which) {
        return (int) owed.stream().filter(which).count();
    }

    static Predicate<WorkItem> visibleTo(Actor actor) {
        var all = seesAll(actor);
        return item -> all || actor.in(item.owedBy());
    }

    /** Whether the caller follows the whole year. */
    static boolean seesAll(Actor actor) {
        return actor.isCoordinator() || actor.isAuditor() || actor.isClerk() || actor.isAdmin();
    }

    private static String unit(WorkItem item) {
        return Optional.ofNullable(item.division()).orElse(item.owedBy());
    }
}
