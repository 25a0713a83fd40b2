package org.itacycle.imports.interpretation.table;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.itacycle.imports.interpretation.list.ListSplitter;

/**
 * Whether the measure tables of a document give units, periods, results, suggestions and status for each step. One
 * measure with as many results as steps proves nothing; most of them with parallel lists do.
 */
final class TableStyle {

    private static final List<ColumnKind> ASKED =
            List.of(ColumnKind.PERIOD, ColumnKind.UNIT, ColumnKind.STATUS, ColumnKind.RESULT, ColumnKind.SUGGESTION);

    private final Set<ColumnKind> perStep = EnumSet.noneOf(ColumnKind.class);

    /** How many lists could be parallel to the steps, how many are, and how many surely. */
    private record Count(int lists, int parallel, int sure) {}

    private TableStyle() {}

    static TableStyle of(List<MeasureDraft> measures) {
        var style = new TableStyle();
        for (var kind : ASKED) {
            if (measures.stream().anyMatch(measure -> measure.rowByRow(kind)) || style.provenByLists(measures, kind)) {
                style.perStep.add(kind);
            }
        }
        if (style.sidesAgree(measures)) {
            style.perStep.add(ColumnKind.UNIT);
            style.perStep.add(ColumnKind.RESULT);
        }
        if (measures.stream().anyMatch(measure -> measure.rowByRow(ColumnKind.RESULT))) {
            style.perStep.add(ColumnKind.SUGGESTION);
        }
        return style;
    }

    boolean perStep(ColumnKind kind) {
        return perStep.contains(kind);
    }

    /** As many lines of units and as many results as steps, in every list there is: that is no chance. */
    private boolean sidesAgree(List<MeasureDraft> measures) {
        return agrees(measures, ColumnKind.UNIT) && agrees(measures, ColumnKind.RESULT);
    }

    private static boolean agrees(List<MeasureDraft> measures, ColumnKind kind) {
        var counts = measures.stream().map(measure -> count(measure, kind)).toList();
        int lists = counts.stream().mapToInt(Count::lists).sum();
        return lists > 0 && lists == counts.stream().mapToInt(Count::parallel).sum();
    }

    private boolean provenByLists(List<MeasureDraft> measures, ColumnKind kind) {
        int lists = 0;
        int parallel = 0;
        int sure = 0;
        for (var measure : measures) {
            var count = count(measure, kind);
            lists += count.lists();
            parallel += count.parallel();
            sure += count.sure();
        }
        boolean others = perStep(ColumnKind.PERIOD) || perStep(ColumnKind.UNIT) || perStep(ColumnKind.STATUS);
        return others ? parallel > 0 && parallel * 2 >= lists : parallel * 2 > lists && (parallel > 1 || sure > 0);
    }

    private static Count count(MeasureDraft measure, ColumnKind kind) {
        int lists = 0;
        int parallel = 0;
        int sure = 0;
        for (int row = 0; row < measure.rows().count(); row++) {
            int steps = measure.stepsOf(row).size();
            var value = measure.value(row, kind).filter(CellText::own);
            if (steps > 1 && value.isPresent() && !isOutcomeToo(measure, kind)) {
                var found = ParallelLists.of(value.get().text(), steps);
                lists += found.isPresent()
                                || ListSplitter.split(value.get().text()).size() > 1
                        ? 1
                        : 0;
                parallel += found.isPresent() ? 1 : 0;
                sure += found.filter(list -> kind == ColumnKind.PERIOD
                                        || kind == ColumnKind.STATUS
                                        || kind == ColumnKind.UNIT
                                                && (list.marked() || repeats(list.texts()) || groups(list.texts())))
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        return inEveryRow(measure, kind) ? new Count(lists, parallel, sure) : new Count(lists, 0, 0);
    }

    /** Results of the first page alone are as many as its steps by chance. */
    private static boolean inEveryRow(MeasureDraft measure, ColumnKind kind) {
        return kind != ColumnKind.RESULT
                || IntStream.range(0, measure.rows().count())
                        .filter(row -> !measure.stepsOf(row).isEmpty())
                        .allMatch(row -> measure.value(row, kind).isPresent());
    }

    /** Nobody lists the same unit twice but step by step. */
    private static boolean repeats(List<String> texts) {
        return new HashSet<>(texts).size() < texts.size();
    }

    /** Lines of which one names several units are lists of their own. */
    private static boolean groups(List<String> texts) {
        return texts.stream().anyMatch(text -> text.contains(",") || text.contains("/"));
    }

    /** A column of results and outcomes in one speaks of the measure. */
    private static boolean isOutcomeToo(MeasureDraft measure, ColumnKind kind) {
        return measure.rows()
                .columns()
                .first(kind)
                .filter(column -> column.is(ColumnKind.OUTCOME))
                .isPresent();
    }
}
