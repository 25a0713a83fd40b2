package org.itacycle.imports.interpretation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The columns of a table from left to right. */
public record Columns(List<Column> all) {

    public Columns {
        all = List.copyOf(all);
    }

    int width() {
        return all.size();
    }

    boolean has(ColumnKind kind) {
        return first(kind).isPresent();
    }

    Optional<Column> first(ColumnKind kind) {
        return all.stream().filter(column -> column.is(kind)).findFirst();
    }

    boolean any(Predicate<ColumnKind> kind) {
        return all.stream().anyMatch(column -> column.kinds().stream().anyMatch(kind));
    }

    List<String> headers() {
        return all.stream().map(Column::header).toList();
    }

    /** Whether both name the same things in the same order. */
    boolean sameKinds(Columns other) {
        return all.stream()
                .map(Column::kinds)
                .toList()
                .equals(other.all.stream().map(Column::kinds).toList());
    }

    /** Every column has one meaning: what may be measure or step is decided by the others. */
    Columns settled() {
        var measure = first(ColumnKind.MEASURE).or(() -> first(ColumnKind.MEASURE_OR_STEP));
        if (measure.isEmpty()) {
            return stepsAsMeasures(all);
        }
        boolean stepNamed = has(ColumnKind.STEP);
        var settled = new ArrayList<Column>();
        for (var column : all) {
            if (column.equals(measure.get())) {
                settled.add(column.as(ColumnKind.MEASURE));
            } else if (column.is(ColumnKind.MEASURE) || column.is(ColumnKind.MEASURE_OR_STEP)) {
                settled.add(column.as(stepNamed ? ColumnKind.NOTE : ColumnKind.STEP));
                stepNamed = true;
            } else {
                settled.add(column);
            }
        }
        return new Columns(settled);
    }

    /** A table that names steps only lists measures. */
    private static Columns stepsAsMeasures(List<Column> columns) {
        return new Columns(columns.stream()
                .map(column -> column.is(ColumnKind.STEP) ? column.as(ColumnKind.MEASURE) : column)
                .toList());
    }
}
