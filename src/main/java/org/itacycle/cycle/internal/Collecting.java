package org.itacycle.cycle.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.itacycle.cycle.CollectionKind;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.springframework.stereotype.Component;

/** Which divisions a collection still waits for. */
@Component
class Collecting {

    private final WorkItems items;

    Collecting(WorkItems items) {
        this.items = items;
    }

    List<String> waitingFor(CycleKey cycle, CollectionKind kind) {
        return items.of(cycle).stream()
                .filter(item -> item.state() == WorkItem.State.OPEN && belongs(item, kind))
                .map(WorkItem::division)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean belongs(WorkItem item, CollectionKind kind) {
        return switch (kind) {
            case ANALYSIS ->
                Set.of(TaskKey.ANALYSE_INDICATORS, TaskKey.DRAFT_MEASURES).contains(item.key());
            case REPORT_6 -> item.key() == TaskKey.REPORT_PROGRESS && Objects.equals(item.round(), 6);
            case REPORT_12 -> item.key() == TaskKey.REPORT_PROGRESS && Objects.equals(item.round(), 12);
        };
    }
}
