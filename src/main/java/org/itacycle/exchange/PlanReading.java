package org.itacycle.exchange;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.assessment.Intent;
import org.itacycle.exchange.workbook.FilledSheet.Line;
import org.itacycle.exchange.workbook.FilledWorkbook;
import org.itacycle.imports.ImportPreview.OwnFields;
import org.itacycle.imports.ImportPreview.ReadMeasure;
import org.itacycle.imports.ImportPreview.ReadPeriod;
import org.itacycle.imports.ImportPreview.ReadStep;
import org.itacycle.measure.Focus;
import org.itacycle.measure.MeasureItem;
import org.jspecify.annotations.Nullable;

/** The sheet of measures as it comes back: a measure begins where its number or title stands. */
record PlanReading(
        SheetWords words, CellValues cells, @Nullable Integer year) {

    private static final String SHEET = "measures";

    List<ReadMeasure> read(FilledWorkbook workbook) {
        var groups = new ArrayList<List<Line>>();
        for (var line : workbook.lines(words.sheet(SHEET))) {
            var begins = cells.optional(line, "no") != null || cells.optional(line, "title") != null;
            if (begins || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(line);
        }
        var measures = new ArrayList<ReadMeasure>();
        groups.forEach(group -> measures.add(measure(group, measures.size())));
        return measures;
    }

    private ReadMeasure measure(List<Line> lines, int place) {
        var where = "measures[" + place + "]";
        var first = lines.get(0);
        var units = cells.units(first, SHEET, "units", where + ".units");
        var own = new OwnFields(
                cells.choice(first, SHEET, "intent", "intent", Intent.class, where + ".intent"),
                cells.lead(first, SHEET, where + ".lead"),
                cells.optional(first, "unitsText"),
                cells.optional(first, "monitoring"));
        leftover(lines, where);
        return new ReadMeasure(
                cells.number(first, SHEET, "no", place + 1, where + ".number"),
                cells.text(first, "title"),
                items(lines, where),
                focus(lines, where),
                units,
                cells.optional(first, "units"),
                period(first, "start", "end", where),
                steps(lines, where),
                List.of(),
                List.of(),
                List.of(),
                own);
    }

    /** What belongs to a measure as a whole stands in its first row; elsewhere it would be lost unseen. */
    private void leftover(List<Line> lines, String where) {
        for (var line : lines.subList(1, lines.size())) {
            for (var field : List.of("intent", "lead", "units", "unitsText", "start", "end", "monitoring")) {
                if (cells.optional(line, field) != null) {
                    cells.doubt("below", line, SHEET, field, where);
                }
            }
        }
    }

    private List<MeasureItem> items(List<Line> lines, String where) {
        var items = new ArrayList<MeasureItem>();
        for (var line : lines) {
            var at = where + ".items[" + items.size() + "]";
            if (cells.optional(line, "item") != null || cells.optional(line, "itemNo") != null) {
                items.add(new MeasureItem(
                        cells.number(line, SHEET, "itemNo", items.size() + 1, at),
                        cells.choice(line, SHEET, "itemKind", "kind", MeasureItem.Kind.class, at + ".kind"),
                        cells.text(line, "item")));
            }
        }
        return items;
    }

    private List<Focus> focus(List<Line> lines, String where) {
        var focus = new ArrayList<Focus>();
        for (var line : lines) {
            var reference = cells.text(line, "focus");
            var type = cells.choice(
                    line, SHEET, "focusKind", "focus", Focus.Type.class, where + ".focus[" + focus.size() + "]");
            if (!reference.isEmpty()) {
                focus.add(new Focus(type == null ? Focus.Type.FREE : type, reference));
            } else if (type != null) {
                cells.doubt("focus", line, SHEET, "focusKind", where + ".focus");
            }
        }
        return focus;
    }

    private List<ReadStep> steps(List<Line> lines, String where) {
        var steps = new ArrayList<ReadStep>();
        for (var line : lines) {
            if (List.of("stepNo", "label", "step", "stepUnits", "stepStart", "stepEnd").stream()
                    .allMatch(field -> cells.optional(line, field) == null)) {
                continue;
            }
            var at = where + ".steps[" + steps.size() + "]";
            var last = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).number();
            steps.add(new ReadStep(
                    cells.number(line, SHEET, "stepNo", last + 1, at + ".number"),
                    cells.text(line, "step"),
                    cells.units(line, SHEET, "stepUnits", at + ".units"),
                    cells.optional(line, "stepUnits"),
                    period(line, "stepStart", "stepEnd", at),
                    null,
                    null,
                    null,
                    cells.optional(line, "label")));
        }
        return steps;
    }

    private @Nullable ReadPeriod period(Line line, String from, String to, String where) {
        var raw = (cells.text(line, from) + " – " + cells.text(line, to)).strip();
        if (raw.equals("–")) {
            return null;
        }
        return new ReadPeriod(
                cells.day(line, SHEET, from, where + ".period.start", year),
                cells.day(line, SHEET, to, where + ".period.end", year),
                raw);
    }
}
