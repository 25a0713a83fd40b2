package org.itacycle.paperwork.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.itacycle.document.Cell;
import org.itacycle.measure.MeasureStep;
import org.itacycle.paperwork.DocumentData.Measure;
import org.itacycle.paperwork.Words;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one measure: a single one, or one for each step where the steps differ in what the columns show. Then what
 * belongs to the measure as a whole spans them, and what was said of the whole besides has a row at the end.
 */
final class MeasureRows {

    private final Words words;
    private final ColumnSet set;
    private final MeasureCells measures;
    private final StepCells steps;
    private final ColumnLines lines;

    MeasureRows(Words words, ColumnSet set, MeasureCells measures, StepCells steps) {
        this.words = words;
        this.set = set;
        this.measures = measures;
        this.steps = steps;
        this.lines = new ColumnLines(words);
    }

    /** The rows with a place for every column; a place that a cell above covers is null. */
    List<List<@Nullable Cell>> of(Measure entry, List<Integer> indicators) {
        var apart = set.columns().stream()
                .filter(column -> column.contents().stream().anyMatch(content -> steps.differ(content, entry)))
                .toList();
        if (apart.isEmpty() || entry.measure().steps().isEmpty()) {
            return List.of(row(column -> whole(column, entry, indicators)));
        }
        return stepRows(entry, indicators, apart);
    }

    private List<List<@Nullable Cell>> stepRows(Measure entry, List<Integer> indicators, List<ColumnSet.Column> apart) {
        var list = entry.measure().steps();
        var rest = set.columns().stream()
                .filter(apart::contains)
                .map(column -> rest(column, entry))
                .flatMap(Collection::stream)
                .findAny();
        int height = list.size() + (rest.isPresent() ? 1 : 0);
        var rows = new ArrayList<List<@Nullable Cell>>();
        for (var step : list) {
            var first = rows.isEmpty();
            rows.add(row(column -> {
                if (apart.contains(column) || shows(column, Content.STEPS)) {
                    return ofStep(column, entry, step);
                }
                return first ? whole(column, entry, indicators).down(height) : null;
            }));
        }
        if (rest.isPresent()) {
            rows.add(
                    row(column -> apart.contains(column) || shows(column, Content.STEPS) ? last(column, entry) : null));
        }
        return rows;
    }

    private List<@Nullable Cell> row(Place place) {
        var row = new ArrayList<@Nullable Cell>();
        set.columns().forEach(column -> row.add(place.of(column)));
        return row;
    }

    private Cell whole(ColumnSet.Column column, Measure entry, List<Integer> indicators) {
        return Cell.of(lines.of(column.contents(), content -> measures.of(content, entry, indicators)));
    }

    private Cell ofStep(ColumnSet.Column column, Measure entry, MeasureStep step) {
        return Cell.of(lines.of(column.contents(), content -> steps.of(content, entry, step)));
    }

    /** The row of the measure as a whole below its steps. */
    private Cell last(ColumnSet.Column column, Measure entry) {
        if (shows(column, Content.STEPS)) {
            return Cell.of(words.get("as-a-whole"));
        }
        var inherited = column.contents().stream()
                .allMatch(
                        content -> content == Content.UNITS || content == Content.PERIOD || content == Content.STATUS);
        return inherited ? whole(column, entry, List.of()) : Cell.of(rest(column, entry));
    }

    /** What was said of the measure as a whole in a column that stands step by step. */
    private List<String> rest(ColumnSet.Column column, Measure entry) {
        return lines.of(column.contents(), content -> switch (content) {
            case STEPS, UNITS, PERIOD, STATUS -> List.of();
            case RESULT ->
                Optional.ofNullable(entry.report())
                        .map(report -> measures.results(report, entry.measure().period(), told(entry)))
                        .orElse(List.of());
            case SUGGESTION, OBSTACLE -> {
                var said = measures.of(content, entry, List.of());
                yield Nothing.isSaid(words, said) ? List.of() : said;
            }
            default -> measures.of(content, entry, List.of());
        });
    }

    private List<String> told(Measure entry) {
        return entry.measure().steps().stream()
                .flatMap(step -> steps.of(Content.RESULT, entry, step).stream())
                .toList();
    }

    private static boolean shows(ColumnSet.Column column, Content content) {
        return column.contents().contains(content);
    }

    /** What stands in a column; nothing where a cell above covers it. */
    private interface Place {
        @Nullable
        Cell of(ColumnSet.Column column);
    }
}
