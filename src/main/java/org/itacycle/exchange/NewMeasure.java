package org.itacycle.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.itacycle.exchange.table.Edit;
import org.itacycle.measure.MeasureDraft;
import org.itacycle.measure.MeasureItem;
import org.itacycle.measure.MeasureStep;
import org.jspecify.annotations.Nullable;

/** A measure that was added to the file: the row with its title, and the added rows that follow it. */
record NewMeasure(Edit.Added row, List<Edit.Added> following) {

    /** The new measures among the edits, in the order of the file. */
    static List<NewMeasure> among(List<Edit> edits) {
        var found = new ArrayList<NewMeasure>();
        for (var edit : edits) {
            if (!(edit instanceof Edit.Added added)) {
                continue;
            }
            if (PlanRowText.isMeasure(added)) {
                found.add(new NewMeasure(added, new ArrayList<>()));
            } else if (!found.isEmpty()) {
                var last = found.get(found.size() - 1);
                if (Objects.equals(last.row.behind(), added.behind())) {
                    last.following.add(added);
                }
            }
        }
        return found;
    }

    Stream<Edit> edits() {
        return Stream.concat(Stream.of(row), following.stream());
    }

    /** The content of the measure; without a lead where its units name no division. */
    MeasureDraft draft(UnitCells units, PeriodCells periods, @Nullable String leadAbove) {
        var cells = row.cells();
        var named = units.read(cells.get(PlanTable.UNITS)).orElse(List.of());
        var lead = named.stream()
                .flatMap(unit -> units.units().divisionOf(unit).stream())
                .findFirst()
                .orElse(leadAbove);
        return new MeasureDraft(
                cells.get(PlanTable.TITLE),
                items(),
                List.of(),
                null,
                lead,
                named,
                null,
                periods.read(cells.get(PlanTable.PERIOD)).orElse(null),
                cells.get(PlanTable.MONITORING),
                steps(units, periods));
    }

    private List<MeasureItem> items() {
        return following.stream()
                .filter(PlanRowText::isItem)
                .map(added -> new MeasureItem(0, null, added.cells().get(PlanTable.TITLE)))
                .toList();
    }

    private List<MeasureStep> steps(UnitCells units, PeriodCells periods) {
        var own = Stream.of(row)
                .filter(added -> !added.cells().get(PlanTable.TEXT).isBlank());
        var below = following.stream().filter(added -> !PlanRowText.isItem(added));
        return Stream.concat(own, below)
                .map(added -> PlanTaking.newStep(added, units, periods))
                .toList();
    }
}
