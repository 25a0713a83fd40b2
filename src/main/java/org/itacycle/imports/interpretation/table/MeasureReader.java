package org.itacycle.imports.interpretation.table;

import java.util.List;
import java.util.Objects;
import org.itacycle.imports.ImportPreview.ReadMeasure;
import org.itacycle.imports.ImportPreview.ReadPeriod;
import org.itacycle.imports.ImportPreview.ReadStep;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.source.Place;

/** Reads a measure from its rows, and notes where each value stood and what is doubtful. */
final class MeasureReader {

    private final TitleReader titles;
    private final StatusWords status;
    private final FocusSense focus;
    private final ValueReaders values;
    private final TableStyle style;
    private final Trace trace;

    MeasureReader(
            TitleReader titles,
            StatusWords status,
            FocusSense focus,
            ValueReaders values,
            TableStyle style,
            Trace trace) {
        this.titles = titles;
        this.status = status;
        this.focus = focus;
        this.values = values;
        this.style = style;
        this.trace = trace;
    }

    /** The measure at the index of the preview; {@code before} is the number of the one before it, or 0. */
    FoundMeasure read(MeasureDraft draft, int index, int before) {
        var path = "measures[" + index + "]";
        var rows = draft.rows();
        var cell = rows.cell(0, ColumnKind.MEASURE);
        var title = titles.read(cell.map(CellText::text).orElse(""));
        cell.ifPresent(found -> trace.read(path + ".title", found.place()));
        int number = MeasureNumbers.of(rows, title, index, before);

        var results = new ResultReader(draft, style, status, path, trace).read();
        var stepReader = new StepReader(draft, style, values, path, trace);
        List<ReadStep> steps = stepReader.read();
        reportShape(draft, steps, path, rows.cell(0, 0).place());
        new LeftoverColumns(draft, path, trace).report();
        var measure = new ReadMeasure(
                number,
                title.text(),
                title.items(),
                focus.of(rows, title.text(), index),
                stepReader.units(steps),
                stepReader.unitsRaw(),
                stepReader.period(steps),
                steps,
                results.results(),
                results.outcomes(),
                results.suggestions());
        return new FoundMeasure(measure, RowAnalyses.of(rows, measure.focus()));
    }

    private void reportShape(MeasureDraft draft, List<ReadStep> steps, String path, Place place) {
        if (draft.rows().joined()) {
            trace.doubt(FindingCode.ROW_JOINED, path, place, draft.rows().repeatedTitle());
        }
        if (draft.splitByLines() && steps.size() > 1) {
            trace.doubt(
                    FindingCode.LIST_SPLIT_INFERRED,
                    path + ".steps",
                    draft.steps().get(0).place,
                    null,
                    steps.size());
        }
        if (steps.isEmpty()) {
            trace.doubt(FindingCode.MEASURE_WITHOUT_STEPS, path, place, null);
        }
    }

    /** The earliest start and the latest end; null where no step has a period. */
    static ReadPeriod hull(List<ReadPeriod> periods) {
        var starts = periods.stream()
                .map(ReadPeriod::start)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        var ends = periods.stream()
                .map(ReadPeriod::end)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        var raw = String.join(
                "; ", periods.stream().map(ReadPeriod::raw).distinct().toList());
        return new ReadPeriod(
                starts.isEmpty() ? null : starts.get(0), ends.isEmpty() ? null : ends.get(ends.size() - 1), raw);
    }
}
