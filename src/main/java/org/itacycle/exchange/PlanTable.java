package org.itacycle.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itacycle.exchange.table.MarkedTable;
import org.itacycle.exchange.table.TableColumn;
import org.itacycle.exchange.table.TableRow;
import org.itacycle.exchange.table.TableRow.Kind;
import org.itacycle.exchange.table.TableRow.RowKey;
import org.itacycle.exchange.word.WordCell;
import org.itacycle.measure.MeasureItem;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.MeasureView;

/** The plan as a table to edit: a row for each measure, followed by its entries and its steps. */
record PlanTable(Phrases phrases, UnitCells units, PeriodCells periods) {

    static final int TITLE = 1;
    static final int TEXT = 2;
    static final int UNITS = 3;
    static final int PERIOD = 4;
    static final int MONITORING = 5;

    MarkedTable of(List<MeasureView> measures) {
        var columns = List.of(
                column("no", 13),
                column("title", 66),
                column("text", 84),
                column("units", 41),
                column("period", 33),
                column("monitoring", 30));
        var rows = new ArrayList<TableRow>();
        measures.forEach(measure -> rows(measure, rows));
        return new MarkedTable(columns, rows);
    }

    private TableColumn column(String field, int width) {
        return new TableColumn(field, phrases.get("plan.column." + field), width);
    }

    private void rows(MeasureView measure, List<TableRow> rows) {
        rows.add(measure(measure));
        measure.items().forEach(item -> rows.add(item(measure, item)));
        measure.steps().forEach(step -> rows.add(step(measure, step)));
    }

    private TableRow measure(MeasureView measure) {
        return new TableRow(
                RowKey.measure(measure.id()),
                phrases.get("row.measure", measure.number()),
                List.of(
                        WordCell.fixed(String.valueOf(measure.number())).emphasised(),
                        WordCell.open(measure.title()).emphasised(),
                        WordCell.open(""),
                        WordCell.open(units.written(measure.units())),
                        WordCell.open(periods.written(measure.period())),
                        WordCell.open(Optional.ofNullable(measure.monitoring()).orElse(""))));
    }

    private TableRow item(MeasureView measure, MeasureItem item) {
        return new TableRow(
                new RowKey(Kind.ITEM, measure.id(), item.number()),
                phrases.get("row.item", measure.number(), item.number()),
                List.of(
                        WordCell.fixed("(" + item.number() + ")"),
                        WordCell.open(item.text()),
                        WordCell.open(""),
                        WordCell.open(""),
                        WordCell.open(""),
                        WordCell.open("")));
    }

    private TableRow step(MeasureView measure, MeasureStep step) {
        return new TableRow(
                new RowKey(Kind.STEP, measure.id(), step.number()),
                phrases.get("row.step", measure.number(), step.number()),
                List.of(
                        WordCell.fixed(measure.number() + "." + step.number()),
                        WordCell.open(""),
                        WordCell.open(step.text()),
                        WordCell.open(units.written(step.units())),
                        WordCell.open(periods.written(step.period())),
                        WordCell.open("")));
    }
}
