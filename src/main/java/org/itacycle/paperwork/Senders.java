package org.itacycle.paperwork;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.itacycle.decision.Subject;
import org.itacycle.organization.Organizations;
import org.itacycle.paperwork.DocumentData.Entered;
import org.itacycle.paperwork.DocumentData.Unit;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.springframework.stereotype.Component;

/** Which divisions have sent their part of a document, on whose word, and which have not. */
@Component
class Senders {

    private static final Set<TaskKey> PLAN = Set.of(TaskKey.ANALYSE_INDICATORS, TaskKey.DRAFT_MEASURES);

    private final WorkItems items;
    private final Organizations organizations;

    Senders(WorkItems items, Organizations organizations) {
        this.items = items;
        this.organizations = organizations;
    }

    /** What was sent on behalf of divisions. */
    List<Entered> onBehalf(CycleKey cycle, Subject subject) {
        var units = organizations.units(cycle.organization());
        var entered = new ArrayList<Entered>();
        for (var item : latest(cycle, subject)) {
            if (item.division() != null && item.informant() != null) {
                entered.add(new Entered(
                        item.division(),
                        units.name(item.division()),
                        item.key().key(),
                        Objects.requireNonNullElse(item.completedName(), ""),
                        item.informant(),
                        item.via()));
            }
        }
        return entered;
    }

    /** The divisions whose collection was closed before they sent. */
    List<Unit> notSent(CycleKey cycle, Subject subject) {
        var units = organizations.units(cycle.organization());
        return latest(cycle, subject).stream()
                .filter(item -> item.state() == WorkItem.State.CLOSED)
                .flatMap(item -> Stream.ofNullable(item.division()))
                .distinct()
                .map(division -> new Unit(division, units.name(division)))
                .toList();
    }

    /** The last task of every kind and division; a division that was asked again counts by its last answer. */
    private Collection<WorkItem> latest(CycleKey cycle, Subject subject) {
        var latest = new LinkedHashMap<List<Object>, WorkItem>();
        for (var item : items.of(cycle)) {
            if (item.division() != null && belongs(item, subject)) {
                latest.put(List.of(item.key(), item.division()), item);
            }
        }
        return latest.values();
    }

    private static boolean belongs(WorkItem item, Subject subject) {
        return subject == Subject.PLAN
                ? PLAN.contains(item.key())
                : item.key() == TaskKey.REPORT_PROGRESS && Objects.equals(item.round(), subject.round());
    }
}
