package org.itacycle.imports.interpretation.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.itacycle.imports.interpretation.list.ListSplitter;
import org.itacycle.imports.source.Cell.Span;
import org.jspecify.annotations.Nullable;

/** What a column says of the steps of one measure, and what it says of the measure as a whole. */
final class StepValues {

    private final MeasureDraft measure;
    private final ColumnKind kind;
    private final Map<StepDraft, CellText> ofSteps = new IdentityHashMap<>();
    private final List<CellText> ofMeasure = new ArrayList<>();
    private boolean unequal;

    private StepValues(MeasureDraft measure, ColumnKind kind) {
        this.measure = measure;
        this.kind = kind;
    }

    static StepValues of(MeasureDraft measure, ColumnKind kind, TableStyle style) {
        var values = new StepValues(measure, kind);
        boolean stepByStep = style.perStep(kind) && !values.onlyTheFirstOfMany();
        for (int row = 0; row < measure.rows().count(); row++) {
            int at = row;
            measure.value(row, kind).ifPresent(cell -> values.add(at, cell, stepByStep));
        }
        return values;
    }

    /** A cell merged over all rows, or written once at the top, speaks of the whole measure. */
    private boolean onlyTheFirstOfMany() {
        return measure.rows().count() > 1
                && !measure.rowByRow(kind)
                && (measure.spansShown(kind) || kind == ColumnKind.UNIT || kind == ColumnKind.PERIOD);
    }

    private void add(int row, CellText cell, boolean stepByStep) {
        if (!stepByStep) {
            if (cell.span() == Span.NONE) {
                ofMeasure.add(cell);
            }
            return;
        }
        var steps = measure.stepsOf(row);
        if (steps.size() == 1) {
            ofSteps.put(steps.get(0), withoutMark(cell));
        } else if (!steps.isEmpty()) {
            share(steps, cell);
        } else if (cell.span() == Span.NONE) {
            addToLast(cell);
        }
    }

    /** The only entry of a list is no list: its number says no more than that the step has one. */
    private static CellText withoutMark(CellText cell) {
        var list = ListSplitter.split(cell.text());
        return list.marked() && list.size() == 1 ? new CellText(list.texts().get(0), cell.place(), cell.span()) : cell;
    }

    private void share(List<StepDraft> steps, CellText cell) {
        var list = ParallelLists.of(cell.text(), steps.size());
        if (list.isPresent()) {
            for (int i = 0; i < steps.size(); i++) {
                var text = list.get().entries().get(i).text();
                ofSteps.put(steps.get(i), new CellText(text, cell.place(), cell.span()));
            }
        } else if (kind == ColumnKind.UNIT || kind == ColumnKind.PERIOD) {
            steps.forEach(step -> ofSteps.put(step, cell));
        } else {
            unequal |=
                    kind == ColumnKind.RESULT || ListSplitter.split(cell.text()).size() > 1;
            ofMeasure.add(cell);
        }
    }

    private void addToLast(CellText cell) {
        var steps = measure.steps();
        if (steps.isEmpty()) {
            ofMeasure.add(cell);
        } else {
            ofSteps.merge(steps.get(steps.size() - 1), cell, (one, other) -> one.below(other.text()));
        }
    }

    @Nullable
    CellText of(StepDraft step) {
        return ofSteps.get(step);
    }

    /** What does not belong to a single step. */
    List<CellText> ofMeasure() {
        return ofMeasure;
    }

    boolean stepByStep() {
        return !ofSteps.isEmpty();
    }

    /** Whether a list of the column has more or fewer entries than there are steps beside it. */
    boolean unequal() {
        return unequal;
    }
}
