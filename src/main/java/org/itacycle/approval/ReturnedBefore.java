package org.itacycle.approval;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.itacycle.approval.Proposal.SinceReturn;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.decision.Decision;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Outcome;
import org.itacycle.decision.Stage;
import org.itacycle.decision.Subject;
import org.itacycle.measure.MeasureView;
import org.itacycle.reporting.ReportView;
import org.itacycle.reporting.Reports;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What became of it since it was last sent back. The executive is told what is new since her own return, the clerk what
 * is new since hers or the executive's.
 */
@Component
class ReturnedBefore {

    private static final String MEASURES = "measures/";

    private final Decisions decisions;
    private final Reports reports;
    private final AuditLog audit;
    private final Clock clock;

    ReturnedBefore(Decisions decisions, Reports reports, AuditLog audit, Clock clock) {
        this.decisions = decisions;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<SinceReturn> of(WorkItem item, Subject subject, List<MeasureView> measures) {
        var whose = item.key() == TaskKey.APPROVE_PLAN || item.key() == TaskKey.APPROVE_REPORT
                ? EnumSet.of(Stage.EXECUTIVE)
                : EnumSet.of(Stage.CLERK, Stage.EXECUTIVE);
        return decisions.about(item.cycle(), subject).stream()
                .filter(decision -> decision.outcome() == Outcome.RETURN && whose.contains(decision.stage()))
                .filter(decision -> decision.at() != null)
                .reduce((earlier, later) -> later)
                .map(decision -> since(item.cycle(), subject, measures, decision));
    }

    private SinceReturn since(CycleKey cycle, Subject subject, List<MeasureView> measures, Decision decision) {
        var at = Objects.requireNonNull(decision.at());
        var on = LocalDate.ofInstant(at, clock.getZone());
        var round = subject.round();
        if (round != null) {
            return new SinceReturn(decision, on, List.of(), reported(cycle, round, measures, at), List.of());
        }
        var added = audit.of(cycle, "measure.added").stream()
                .filter(entry -> isAfter(entry.at(), at))
                .map(AuditEntry::subject)
                .collect(Collectors.toSet());
        return new SinceReturn(
                decision,
                on,
                words(measures, measure -> added.contains(MEASURES + measure.id())),
                words(
                        measures,
                        measure -> isAfter(measure.changedAt(), at) && !added.contains(MEASURES + measure.id())),
                removed(cycle, at, added));
    }

    /** The measures whose report was written again. */
    private List<String> reported(CycleKey cycle, int round, List<MeasureView> measures, Instant at) {
        var again = reports.all(cycle, round).stream()
                .filter(report -> isAfter(report.changedAt(), at))
                .map(ReportView::measure)
                .collect(Collectors.toSet());
        return words(measures, measure -> again.contains(measure.id()));
    }

    /** What was added and taken out again in between never lay before the one who decides. */
    private List<String> removed(CycleKey cycle, Instant at, Set<String> added) {
        return audit.of(cycle, "measure.deleted").stream()
                .filter(entry -> isAfter(entry.at(), at) && !added.contains(entry.subject()))
                .map(ReturnedBefore::title)
                .toList();
    }

    private static String title(AuditEntry entry) {
        return entry.details().get("before") instanceof Map<?, ?> before ? String.valueOf(before.get("title")) : "";
    }

    private static boolean isAfter(@Nullable Instant happened, Instant at) {
        return happened != null && happened.isAfter(at);
    }

    private static List<String> words(List<MeasureView> measures, Predicate<MeasureView> which) {
        return measures.stream().filter(which).map(MeasureView::words).toList();
    }
}
