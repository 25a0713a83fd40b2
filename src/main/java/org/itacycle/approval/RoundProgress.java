package org.itacycle.approval;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itacycle.approval.Proposal.Progress;
import org.itacycle.approval.Proposal.StatusCount;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportView;
import org.itacycle.reporting.Reports;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the measures are in a round, and whose report is missing. */
@Component
class RoundProgress {

    private final Reports reports;
    private final WorkItems items;

    RoundProgress(Reports reports, WorkItems items) {
        this.reports = reports;
        this.items = items;
    }

    Progress of(CycleKey cycle, int round) {
        var written = reports.all(cycle, round);
        var states = Stream.concat(reversed().map(status -> count(written, status)), Stream.of(count(written, null)))
                .filter(state -> state.measures() > 0)
                .toList();
        return new Progress(states, notSent(cycle, round));
    }

    /** What is done comes first. */
    private static Stream<ExecutionStatus> reversed() {
        var all = Arrays.asList(ExecutionStatus.values());
        Collections.reverse(all);
        return all.stream();
    }

    private static StatusCount count(List<ReportView> written, @Nullable ExecutionStatus status) {
        return new StatusCount(status, (int)
                written.stream().filter(report -> report.status() == status).count());
    }

    /** The divisions for which waiting was ended. */
    private List<String> notSent(CycleKey cycle, int round) {
        var last = items.of(cycle).stream()
                .filter(item -> item.key() == TaskKey.REPORT_PROGRESS
                        && Integer.valueOf(round).equals(item.round()))
                .filter(item -> item.division() != null)
                .collect(Collectors.toMap(
                        WorkItem::division,
                        item -> item,
                        BinaryOperator.maxBy(Comparator.comparing(WorkItem::openedAt))));
        return last.values().stream()
                .filter(item -> item.state() == WorkItem.State.CLOSED)
                .map(WorkItem::division)
                .sorted()
                .toList();
    }
}
