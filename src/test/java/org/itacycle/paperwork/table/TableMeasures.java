package org.itacycle.paperwork.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.itacycle.measure.Focus;
import org.itacycle.measure.MeasureItem;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Period;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportResult;
import org.itacycle.reporting.ReportView;
import org.itacycle.reporting.ReportView.StepView;
import org.jspecify.annotations.Nullable;

/** Measures and reports with just what a table is asked about. */
final class TableMeasures {

    static final Period WHOLE_YEAR = new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30));

    private TableMeasures() {}

    static MeasureView measure(String title, List<String> units, MeasureStep... steps) {
        return new MeasureView(
                UUID.randomUUID(),
                1,
                title,
                List.of(),
                List.<Focus>of(),
                null,
                "finance",
                units,
                null,
                WHOLE_YEAR,
                null,
                List.of(steps),
                1,
                "",
                Instant.EPOCH);
    }

    static MeasureView withItems(String title, List<MeasureItem> items) {
        return new MeasureView(
                UUID.randomUUID(),
                1,
                title,
                items,
                List.of(),
                null,
                "finance",
                List.of(),
                null,
                null,
                null,
                List.of(),
                1,
                "",
                Instant.EPOCH);
    }

    static MeasureStep step(int number, String text, List<String> units, @Nullable Period period) {
        return new MeasureStep(number, null, text, units, period);
    }

    static StepView done(int number, @Nullable String result, @Nullable LocalDate on) {
        return new StepView(number, ExecutionStatus.DONE, result, on, null, null);
    }

    static ReportView report(
            ExecutionStatus status, List<ReportResult> results, List<String> suggestions, StepView... steps) {
        return new ReportView(
                UUID.randomUUID(),
                12,
                status,
                null,
                results,
                List.of(),
                suggestions,
                suggestions,
                List.of(),
                List.of(steps),
                null,
                1,
                null,
                null,
                null);
    }
}
