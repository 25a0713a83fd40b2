package org.itacycle.imports;

import static org.itacycle.imports.RandomStyle.Break.BETWEEN_MEASURES;
import static org.itacycle.imports.RandomStyle.Break.IN_ROW;
import static org.itacycle.imports.RandomStyle.Break.IN_ROW_CONTINUED;
import static org.itacycle.imports.RandomStyle.Break.IN_ROW_WITH_HEADER;
import static org.itacycle.imports.RandomStyle.Layout.ROW_PER_STEP;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.itacycle.imports.FilePart.Box;
import org.itacycle.imports.FilePart.Grid;
import org.itacycle.imports.RandomPlan.Measure;
import org.itacycle.imports.RandomPlan.Step;
import org.itacycle.imports.RandomPlan.Units;
import org.itacycle.imports.RandomStyle.Column;

/** A plan in the tables of a style: what stands in which cell, before any file format. */
record PlanGrid(List<Grid> tables) {

    static PlanGrid of(RandomPlan plan, RandomStyle style) {
        var headers = style.columns().stream()
                .map(column -> new Box(style.headers().get(column), 1))
                .toList();
        var tables = new ArrayList<List<List<Box>>>();
        tables.add(new ArrayList<>(List.of(headers)));
        for (var measure : plan.measures()) {
            if (style.breaks() == BETWEEN_MEASURES && measure.number() == 3) {
                tables.add(new ArrayList<>(List.of(headers)));
            }
            var rows = rows(measure, style);
            for (int i = 0; i < rows.size(); i++) {
                if (i > 0 && style.layout() != ROW_PER_STEP && style.breaks() != IN_ROW) {
                    tables.add(new ArrayList<>(List.of(headers)));
                }
                tables.get(tables.size() - 1).add(rows.get(i));
            }
        }
        return new PlanGrid(tables.stream().map(Grid::new).toList());
    }

    private static List<List<Box>> rows(Measure measure, RandomStyle style) {
        var rows = new ArrayList<List<Box>>();
        var count = style.layout() == ROW_PER_STEP ? measure.steps().size() : 1;
        for (int row = 0; row < count; row++) {
            var cells = new ArrayList<Box>();
            for (var column : style.columns()) {
                cells.add(box(measure, column, row, count, style));
            }
            rows.add(cells);
        }
        return breaksIn(measure, style) ? broken(measure, rows.get(0), style) : rows;
    }

    private static boolean breaksIn(Measure measure, RandomStyle style) {
        return measure.steps().size() > 1
                && (style.breaks() == IN_ROW
                        || style.breaks() == IN_ROW_WITH_HEADER
                        || style.breaks() == IN_ROW_CONTINUED);
    }

    /** The last step stands on the next page, in a row that is otherwise empty or repeats the title with "(ต่อ)". */
    private static List<List<Box>> broken(Measure measure, List<Box> row, RandomStyle style) {
        var steps = style.columns().indexOf(Column.STEPS);
        var text = row.get(steps).text();
        var last = measure.steps().get(measure.steps().size() - 1).text();
        var mark = style.numbering()
                .mark(style.digits(String.valueOf(measure.steps().size())));
        var at = text.lastIndexOf(mark + last);
        var first = new ArrayList<>(row);
        first.set(steps, new Box(text.substring(0, at).strip(), 1));
        var second = new ArrayList<Box>();
        for (var column : style.columns()) {
            second.add(new Box(
                    switch (column) {
                        case STEPS -> text.substring(at);
                        case MEASURE -> style.breaks() == IN_ROW_CONTINUED ? title(measure, style) + " (ต่อ)" : "";
                        default -> "";
                    },
                    1));
        }
        return List.of(first, second);
    }

    private static Box box(Measure measure, Column column, int row, int count, RandomStyle style) {
        if (count == 1) {
            return new Box(perStep(column, style) ? list(measure, column, style) : whole(measure, column, style), 1);
        }
        if (perStep(column, style)) {
            return new Box(one(measure.steps().get(row), row, column, style), 1);
        }
        if (row == 0) {
            return new Box(whole(measure, column, style), style.merged() ? count : 1);
        }
        return new Box("", style.merged() ? 0 : 1);
    }

    static boolean perStep(Column column, RandomStyle style) {
        return switch (column) {
            case STEPS -> true;
            case UNITS -> style.unitsPerStep();
            case PERIOD -> style.periodsPerStep();
            case RESULT -> style.resultsPerStep();
            case STATUS -> true;
            default -> false;
        };
    }

    /** What a cell says about the whole measure. */
    private static String whole(Measure measure, Column column, RandomStyle style) {
        return switch (column) {
            case NUMBER -> style.digits(String.valueOf(measure.number()));
            case MEASURE -> title(measure, style);
            case UNITS -> units(measure, style);
            case PERIOD -> PeriodWriting.write(measure.span(), style);
            case RESULT -> style.list(PlanLines.results(measure, style));
            case OUTCOME -> style.list(measure.outcomes());
            case SUGGESTION -> String.join("\n", measure.suggestions());
            default -> throw new IllegalArgumentException(column.name());
        };
    }

    /** What a cell says about one step. */
    private static String one(Step step, int row, Column column, RandomStyle style) {
        return switch (column) {
            case STEPS -> style.numbering().mark(style.digits(String.valueOf(row + 1))) + step.text();
            case UNITS -> units(step.units(), style);
            case PERIOD -> PeriodWriting.write(step.span(), style);
            case RESULT -> step.result();
            case STATUS -> PlanLines.STATUS_WORDS.get(step.status());
            default -> throw new IllegalArgumentException(column.name());
        };
    }

    /** What a cell says about all steps, one entry each. */
    private static String list(Measure measure, Column column, RandomStyle style) {
        Function<Step, String> text = switch (column) {
            case STEPS -> Step::text;
            case RESULT -> Step::result;
            case UNITS -> step -> units(step.units(), style);
            case PERIOD -> step -> PeriodWriting.write(step.span(), style);
            default -> step -> PlanLines.STATUS_WORDS.get(step.status());
        };
        var entries = measure.steps().stream().map(text).toList();
        return column == Column.STEPS || column == Column.RESULT ? style.list(entries) : String.join("\n", entries);
    }

    private static String title(Measure measure, RandomStyle style) {
        var number = style.numberInTitle() && !style.has(Column.NUMBER)
                ? style.digits(String.valueOf(measure.number())) + ". "
                : "";
        return number + measure.title();
    }

    /** As many lines as there are steps would say that each belongs to one. */
    private static String units(Measure measure, RandomStyle style) {
        var written = measure.units().written();
        var misleading = style.unitSeparator().equals("\n")
                && written.size() == measure.steps().size();
        return String.join(misleading ? ", " : style.unitSeparator(), written);
    }

    private static String units(Units units, RandomStyle style) {
        return String.join(style.unitSeparator(), units.written());
    }
}
