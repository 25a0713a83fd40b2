package org.itacycle.reporting;

import java.time.LocalDate;
import java.util.List;
import org.itacycle.evidence.FileInfo;
import org.itacycle.measure.MeasureView;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a division needs to report a round: what it owes, the plan beside it, and what was done.
 * {@code untied} are the division's own entries of the activity log that name no measure yet.
 */
public record ReportSheet(
        int round, String division, LocalDate cutOff, boolean editable, List<Entry> measures, List<Activity> untied) {

    /**
     * One measure. {@code lead} tells that the whole report is owed; {@code ownSteps} are the steps owed,
     * {@code laterSteps} those that begin after the cut-off and need nothing yet. In the round of twelve months
     * {@code earlier} is what was reported after six, from which the report began.
     */
    public record Entry(
            MeasureView measure,
            boolean lead,
            List<Integer> ownSteps,
            List<Integer> laterSteps,
            ReportView report,
            @Nullable ReportView earlier,
            List<Activity> activities,
            List<FileInfo> evidence) {}
}
