package org.itacycle.paperwork;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.itacycle.decision.Subject;
import org.itacycle.organization.UnitTree;
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

    Senders(WorkItems items) {
        this.items = items;
    }

    /** What the divisions did about the document; {@code units} is the tree of the local government. */
    Sent of(CycleKey cycle, Subject subject, UnitTree units) {
        var latest = latest(cycle, subject);
        return new Sent(onBehalf(latest, units), notSent(latest, units));
    }

    private static List<Entered> onBehalf(Collection<WorkItem> latest, UnitTree units) {
        var entered = new ArrayList<Entered>();
        for (var item : latest) {
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

    private static List<Unit> notSent(Collection<WorkItem> latest, UnitTree units) {
        return latest.stream()
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

    /** What was sent on behalf of divisions, and the divisions whose collection was closed before they sent. */
    record Sent(List<Entered> onBehalf, List<Unit> notSent) {}
}
