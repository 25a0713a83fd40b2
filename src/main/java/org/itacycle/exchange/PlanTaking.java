package org.itacycle.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.itacycle.exchange.table.Edit;
import org.itacycle.exchange.table.TableRow.Kind;
import org.itacycle.exchange.table.TableRow.RowKey;
import org.itacycle.measure.MeasureDraft;
import org.itacycle.measure.MeasureItem;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Period;
import org.jspecify.annotations.Nullable;

/** One measure with the edits of its rows taken over. */
final class PlanTaking {

    private final MeasureView measure;
    private final List<Edit> edits;
    private final UnitCells units;
    private final PeriodCells periods;

    PlanTaking(MeasureView measure, List<Edit> edits, UnitCells units, PeriodCells periods) {
        this.measure = measure;
        this.edits = edits;
        this.units = units;
        this.periods = periods;
    }

    /** Whether the measure itself was deleted. */
    boolean isDeleted() {
        return deleted(RowKey.measure(measure.id()));
    }

    /** The measure's content afterwards. */
    MeasureDraft draft() {
        var key = RowKey.measure(measure.id());
        return new MeasureDraft(
                value(key, PlanTable.TITLE).orElse(measure.title()),
                items(),
                measure.focus(),
                measure.intent(),
                measure.lead(),
                units(key, measure.units()),
                measure.unitsText(),
                period(key, measure.period()),
                value(key, PlanTable.MONITORING).orElse(measure.monitoring()),
                steps());
    }

    private List<MeasureItem> items() {
        var items = new ArrayList<MeasureItem>();
        measure.items().forEach(item -> {
            var key = new RowKey(Kind.ITEM, measure.id(), item.number());
            if (!deleted(key)) {
                items.add(new MeasureItem(
                        items.size() + 1,
                        item.kind(),
                        value(key, PlanTable.TITLE).orElse(item.text())));
            }
        });
        added().filter(PlanRowText::isItem)
                .forEach(row -> items.add(
                        new MeasureItem(items.size() + 1, null, row.cells().get(PlanTable.TITLE))));
        return items;
    }

    private List<MeasureStep> steps() {
        var steps = new ArrayList<MeasureStep>();
        newSteps(Kind.MEASURE, 0, steps);
        measure.items().forEach(item -> newSteps(Kind.ITEM, item.number(), steps));
        for (var step : measure.steps()) {
            var key = new RowKey(Kind.STEP, measure.id(), step.number());
            if (!deleted(key)) {
                steps.add(new MeasureStep(
                        step.number(),
                        step.label(),
                        value(key, PlanTable.TEXT).orElse(step.text()),
                        units(key, step.units()),
                        period(key, step.period())));
            }
            newSteps(Kind.STEP, step.number(), steps);
        }
        return steps.stream().allMatch(step -> step.number() > 0)
                        && steps.size() == measure.steps().size()
                ? steps
                : renumbered(steps);
    }

    /** Rows were added or deleted, so every number and its printed form are told anew. */
    private static List<MeasureStep> renumbered(List<MeasureStep> steps) {
        var numbered = new ArrayList<MeasureStep>();
        for (var step : steps) {
            int number = numbered.size() + 1;
            var label = number == step.number() ? step.label() : null;
            numbered.add(new MeasureStep(number, label, step.text(), step.units(), step.period()));
        }
        return numbered;
    }

    private void newSteps(Kind kind, int number, List<MeasureStep> steps) {
        var behind = new RowKey(kind, measure.id(), number);
        added().filter(row -> behind.equals(row.behind()))
                .filter(row -> !PlanRowText.isItem(row) && !PlanRowText.isMeasure(row))
                .forEach(row -> steps.add(step(row)));
    }

    private MeasureStep step(Edit.Added row) {
        return newStep(row, units, periods);
    }

    static MeasureStep newStep(Edit.Added row, UnitCells units, PeriodCells periods) {
        var cells = row.cells();
        return new MeasureStep(
                0,
                null,
                cells.get(PlanTable.TEXT),
                units.read(cells.get(PlanTable.UNITS)).orElse(List.of()),
                periods.read(cells.get(PlanTable.PERIOD)).orElse(null));
    }

    private java.util.stream.Stream<Edit.Added> added() {
        return edits.stream().filter(Edit.Added.class::isInstance).map(Edit.Added.class::cast);
    }

    private boolean deleted(RowKey key) {
        return edits.stream()
                .anyMatch(edit ->
                        edit instanceof Edit.Deleted gone && gone.row().key().equals(key));
    }

    private Optional<String> value(RowKey key, int column) {
        return edits.stream()
                .filter(Edit.Changed.class::isInstance)
                .map(Edit.Changed.class::cast)
                .filter(edit -> edit.column() == column && edit.row().key().equals(key))
                .map(Edit.Changed::after)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private List<String> units(RowKey key, List<String> before) {
        return value(key, PlanTable.UNITS).flatMap(units::read).orElse(before);
    }

    private @Nullable Period period(RowKey key, @Nullable Period before) {
        var typed = value(key, PlanTable.PERIOD);
        return typed.isPresent() ? periods.read(typed.get()).orElse(null) : before;
    }
}
