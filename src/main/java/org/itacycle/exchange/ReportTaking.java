package org.itacycle.exchange;

import java.util.List;
import java.util.Optional;
import org.itacycle.exchange.table.Edit;
import org.itacycle.exchange.table.TableRow.Kind;
import org.itacycle.exchange.table.TableRow.RowKey;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportDraft;
import org.itacycle.reporting.ReportResult;
import org.itacycle.reporting.ReportSheet;
import org.itacycle.reporting.ReportView;
import org.itacycle.reporting.StepReport;
import org.jspecify.annotations.Nullable;

/** The report on one measure with the edits of its rows taken over. */
record ReportTaking(ReportSheet.Entry entry, List<Edit.Changed> edits, ReportCells cells) {

    /** The division's part of the report afterwards. */
    ReportDraft draft() {
        var report = entry.report();
        var steps = report.steps().stream()
                .filter(step -> entry.ownSteps().contains(step.number()))
                .map(this::step)
                .toList();
        if (!entry.lead()) {
            return new ReportDraft(null, null, null, null, null, null, null, steps);
        }
        var key = RowKey.measure(entry.measure().id());
        var status = status(key, report.status());
        boolean unable = status == ExecutionStatus.UNABLE;
        var typed = value(key, ReportTable.RESULT);
        return new ReportDraft(
                status,
                unable ? typed.orElse(report.unableReason()) : report.unableReason(),
                unable ? report.results() : results(typed, report),
                list(key, ReportTable.OUTCOME, report.outcomes()),
                list(key, ReportTable.OBSTACLE, report.obstacles()),
                list(key, ReportTable.SUGGESTION, report.suggestions()),
                null,
                steps);
    }

    private List<ReportResult> results(Optional<String> typed, ReportView report) {
        return typed.map(text -> cells.results(text, report.results())).orElse(report.results());
    }

    private StepReport step(ReportView.StepView step) {
        var key = new RowKey(Kind.STEP, entry.measure().id(), step.number());
        var day = value(key, ReportTable.DONE_ON);
        return new StepReport(
                step.number(),
                status(key, step.status()),
                value(key, ReportTable.RESULT).orElse(step.result()),
                day.isPresent() ? cells.day(day.get()).orElse(null) : step.doneOn(),
                value(key, ReportTable.SUGGESTION).orElse(step.suggestion()));
    }

    private @Nullable ExecutionStatus status(RowKey key, @Nullable ExecutionStatus before) {
        var typed = value(key, ReportTable.STATUS);
        return typed.isPresent() ? cells.status(typed.get()).orElse(null) : before;
    }

    private List<String> list(RowKey key, int column, List<String> before) {
        return value(key, column).map(cells::lines).orElse(before);
    }

    private Optional<String> value(RowKey key, int column) {
        return edits.stream()
                .filter(edit -> edit.column() == column && edit.row().key().equals(key))
                .map(Edit.Changed::after)
                .findFirst();
    }
}
