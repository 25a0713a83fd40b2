package org.itacycle.imports.interpretation.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.itacycle.imports.ImportPreview.ReadPeriod;
import org.itacycle.imports.ImportPreview.ReadStep;
import org.itacycle.imports.interpretation.list.ListSplitter;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Reads the steps of a measure with the units and periods that the table gives them, and those of the measure. */
final class StepReader {

    private final MeasureDraft draft;
    private final ValueReaders values;
    private final String path;
    private final Trace trace;
    private final StepValues units;
    private final StepValues periods;

    StepReader(MeasureDraft draft, TableStyle style, ValueReaders values, String path, Trace trace) {
        this.draft = draft;
        this.values = values;
        this.path = path;
        this.trace = trace;
        this.units = StepValues.of(draft, ColumnKind.UNIT, style);
        this.periods = StepValues.of(draft, ColumnKind.PERIOD, style);
    }

    List<ReadStep> read() {
        var steps = new ArrayList<ReadStep>();
        for (var step : draft.steps()) {
            int number = steps.size() + 1;
            var at = path + ".steps[" + steps.size() + "]";
            trace.read(at + ".text", step.place);
            reportNumber(step, number, at);
            step.units = said(units.of(step));
            step.period = said(periods.of(step));
            steps.add(step.read(number, unitNames(step.units, at), period(step.period, at)));
        }
        return steps;
    }

    private void reportNumber(StepDraft step, int number, String at) {
        var printed = step.entry.printed();
        if (printed != null && printed != number) {
            trace.doubt(FindingCode.STEP_RENUMBERED, at, step.place, step.entry.original(), printed, number);
        }
    }

    private static @Nullable CellText said(@Nullable CellText cell) {
        return cell == null || LeftoverColumns.none(cell.text()) ? null : cell;
    }

    private List<String> unitNames(@Nullable CellText cell, String at) {
        if (cell == null) {
            return List.of();
        }
        var reading = values.units(cell.text());
        trace.read(at + ".units", cell.place());
        reading.notices().forEach(notice -> trace.doubt(notice, at + ".units", cell.place()));
        return reading.names();
    }

    private @Nullable ReadPeriod period(@Nullable CellText cell, String at) {
        if (cell == null) {
            return null;
        }
        var reading = values.period(cell.text());
        trace.read(at + ".period", cell.place());
        reading.notices().forEach(notice -> trace.doubt(notice, at + ".period", cell.place()));
        return reading.period();
    }

    /** The units of the measure; where the table names them step by step, all of them. */
    List<String> units(List<ReadStep> steps) {
        var names = new LinkedHashSet<>(unitNames(ofMeasure(units), path));
        steps.forEach(step -> names.addAll(step.units()));
        return List.copyOf(names);
    }

    @Nullable
    String unitsRaw() {
        var cell = ofMeasure(units);
        return cell == null ? null : ListSplitter.oneLine(cell.text());
    }

    /** The period of the measure; where the table gives one step by step, from the first start to the last end. */
    @Nullable
    ReadPeriod period(List<ReadStep> steps) {
        var cell = ofMeasure(periods);
        if (cell != null) {
            return period(cell, path);
        }
        var ofSteps =
                steps.stream().map(ReadStep::period).filter(Objects::nonNull).toList();
        return ofSteps.isEmpty() ? null : MeasureReader.hull(ofSteps);
    }

    private static @Nullable CellText ofMeasure(StepValues values) {
        return values.ofMeasure().stream()
                .reduce((one, other) -> one.below(other.text()))
                .map(StepReader::said)
                .orElse(null);
    }
}
