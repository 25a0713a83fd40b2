package org.itacycle.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.exchange.table.MarkedTable;
import org.itacycle.exchange.table.TableColumn;
import org.itacycle.exchange.table.TableRow;
import org.itacycle.exchange.table.TableRow.Kind;
import org.itacycle.exchange.table.TableRow.RowKey;
import org.itacycle.exchange.word.WordCell;
import org.itacycle.measure.MeasureStep;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportResult;
import org.itacycle.reporting.ReportSheet;
import org.itacycle.reporting.ReportView;
import org.jspecify.annotations.Nullable;

/** A division's report as a table to fill in: a row for each measure it owes something on, and one for each step. */
record ReportTable(Phrases phrases, UnitCells units, PeriodCells periods) {

    static final int STATUS = 4;
    static final int RESULT = 5;
    static final int DONE_ON = 6;
    static final int OUTCOME = 7;
    static final int OBSTACLE = 8;
    static final int SUGGESTION = 9;

    MarkedTable of(ReportSheet sheet) {
        var columns = List.of(
                column("no", 11),
                column("text", 51),
                column("units", 28),
                column("period", 25),
                column("status", 24),
                column("result", 42),
                column("done", 18),
                column("outcome", 24),
                column("obstacle", 24),
                column("suggestion", 20));
        var rows = new ArrayList<TableRow>();
        sheet.measures().forEach(entry -> rows(entry, rows));
        return new MarkedTable(columns, rows);
    }

    /** The results of a measure, each as it is printed; the day stands in brackets behind it. */
    static List<String> printed(List<ReportResult> results) {
        return results.stream()
                .map(result -> result.on() == null
                        ? result.text()
                        : result.text() + " (" + ThaiDates.shortArabic(result.on()) + ")")
                .toList();
    }

    String word(@Nullable ExecutionStatus status) {
        return status == null ? phrases.get("status.choose") : phrases.get("status." + status);
    }

    private TableColumn column(String field, int width) {
        return new TableColumn(field, phrases.get("report.column." + field), width);
    }

    private void rows(ReportSheet.Entry entry, List<TableRow> rows) {
        rows.add(measure(entry));
        entry.measure().steps().forEach(step -> rows.add(step(entry, step)));
    }

    private TableRow measure(ReportSheet.Entry entry) {
        var measure = entry.measure();
        var report = entry.report();
        boolean open = entry.lead();
        return new TableRow(
                RowKey.measure(measure.id()),
                phrases.get("row.measure", measure.number()),
                List.of(
                        WordCell.fixed(String.valueOf(measure.number())).emphasised(),
                        WordCell.fixed(measure.title()).emphasised(),
                        WordCell.fixed(units.written(measure.units())),
                        WordCell.fixed(periods.written(measure.period())),
                        status(report.status(), open),
                        cell(result(report), open),
                        WordCell.fixed(""),
                        cell(lines(report.outcomes()), open),
                        cell(lines(report.obstacles()), open),
                        cell(lines(report.suggestions()), open)));
    }

    private TableRow step(ReportSheet.Entry entry, MeasureStep step) {
        var number = entry.measure().number();
        boolean open = entry.ownSteps().contains(step.number());
        var report = entry.report().steps().stream()
                .filter(found -> found.number() == step.number())
                .findFirst()
                .orElseThrow();
        return new TableRow(
                new RowKey(Kind.STEP, entry.measure().id(), step.number()),
                phrases.get("row.step", number, step.number()),
                List.of(
                        WordCell.fixed(number + "." + step.number()),
                        WordCell.fixed(step.text()),
                        WordCell.fixed(units.written(step.units())),
                        WordCell.fixed(periods.written(step.period())),
                        status(report.status(), open),
                        cell(Optional.ofNullable(report.result()).orElse(""), open),
                        cell(day(report.doneOn()), open),
                        WordCell.fixed(""),
                        WordCell.fixed(""),
                        cell(Optional.ofNullable(report.suggestion()).orElse(""), open)));
    }

    private static String result(ReportView report) {
        return report.status() == ExecutionStatus.UNABLE && report.unableReason() != null
                ? report.unableReason()
                : lines(printed(report.results()));
    }

    private WordCell status(@Nullable ExecutionStatus status, boolean open) {
        if (!open) {
            return WordCell.fixed(status == null ? "" : word(status));
        }
        var choices = Arrays.stream(ExecutionStatus.values()).map(this::word).collect(Collectors.toList());
        return WordCell.choice(word(status), choices);
    }

    private static WordCell cell(String text, boolean open) {
        return open ? WordCell.open(text) : WordCell.fixed(text);
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : ThaiDates.shortArabic(day);
    }
}
