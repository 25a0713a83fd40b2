package org.itacycle.approval;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itacycle.decision.Decision;
import org.itacycle.decision.Subject;
import org.itacycle.measure.MeasureView;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to know who decides about a plan or a report, and no more: it has to fit a phone. The result and
 * its weakest indicators belong to a plan, the progress to a report.
 */
public record Proposal(
        WorkItem item,
        Subject subject,
        List<MeasureView> measures,
        List<DivisionShare> shares,
        @Nullable Result result,
        List<WeakIndicator> weakest,
        @Nullable Progress progress,
        Optional<Decision> opinion,
        Optional<SinceReturn> sinceReturn,
        Checked checked) {

    /** Whether it may be sent back; the report of six months is only taken note of by the executive. */
    public boolean mayReturn() {
        return !(item.key() == TaskKey.APPROVE_REPORT && subject == Subject.REPORT_6);
    }

    /** How many measures a division leads. */
    public record DivisionShare(String division, int measures) {}

    /** The official result that the plan answers; the change is that against the year before. */
    public record Result(
            @Nullable BigDecimal total,
            @Nullable String level,
            @Nullable BigDecimal change) {}

    /** One of the indicators with the lowest scores, and how many measures answer it. */
    public record WeakIndicator(int number, String name, BigDecimal score, int measures) {}

    /** How many measures are in which state, and the divisions whose report did not come. */
    public record Progress(List<StatusCount> states, List<String> notSent) {}

    /** No status: nothing was reported about the measure. */
    public record StatusCount(@Nullable ExecutionStatus status, int measures) {}

    /** Why it came back last time, and what is different since. */
    public record SinceReturn(
            Decision decision, LocalDate on, List<String> added, List<String> changed, List<String> removed) {

        /** Whether nothing was touched. */
        public boolean isUnchanged() {
            return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
        }
    }

    /** What the checklist says: whether every required element is there, and how many findings are open. */
    public record Checked(boolean complete, long toMend, long toLookAt) {}
}
