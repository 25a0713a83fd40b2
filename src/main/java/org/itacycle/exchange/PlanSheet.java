package org.itacycle.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Period;
import org.jspecify.annotations.Nullable;

/** Measures as rows: entries, focus and steps of one stand beside each other, what is said once in the first row. */
record PlanSheet(SheetWords words) {

    static final List<String> FIELDS = List.of(
            "no",
            "title",
            "itemNo",
            "itemKind",
            "item",
            "focusKind",
            "focus",
            "intent",
            "lead",
            "units",
            "unitsText",
            "start",
            "end",
            "monitoring",
            "stepNo",
            "label",
            "step",
            "stepUnits",
            "stepStart",
            "stepEnd");

    List<List<String>> rows(List<MeasureView> measures) {
        var rows = new ArrayList<List<String>>();
        measures.forEach(measure -> {
            int height = Math.max(
                    Math.max(measure.items().size(), measure.focus().size()),
                    Math.max(1, measure.steps().size()));
            for (int at = 0; at < height; at++) {
                rows.add(row(measure, at));
            }
        });
        return rows;
    }

    private List<String> row(MeasureView measure, int at) {
        var row = new ArrayList<String>();
        var first = at == 0;
        row.add(first ? String.valueOf(measure.number()) : "");
        row.add(first ? measure.title() : "");
        item(row, measure, at);
        focus(row, measure, at);
        row.add(first ? words.choice("intent", measure.intent()) : "");
        row.add(first ? words.unit(measure.lead()) : "");
        row.add(first ? units(measure.units()) : "");
        row.add(first ? Objects.toString(measure.unitsText(), "") : "");
        period(row, first ? measure.period() : null);
        row.add(first ? Objects.toString(measure.monitoring(), "") : "");
        step(row, measure, at);
        return row;
    }

    private void item(List<String> row, MeasureView measure, int at) {
        var present = at < measure.items().size();
        var item = present ? measure.items().get(at) : null;
        row.add(item == null ? "" : String.valueOf(item.number()));
        row.add(item == null ? "" : words.choice("kind", item.kind()));
        row.add(item == null ? "" : item.text());
    }

    private void focus(List<String> row, MeasureView measure, int at) {
        var focus = at < measure.focus().size() ? measure.focus().get(at) : null;
        row.add(focus == null ? "" : words.choice("focus", focus.type()));
        row.add(focus == null ? "" : focus.ref());
    }

    private void step(List<String> row, MeasureView measure, int at) {
        var step = at < measure.steps().size() ? measure.steps().get(at) : null;
        row.add(step == null ? "" : String.valueOf(step.number()));
        row.add(step == null ? "" : Objects.toString(step.label(), ""));
        row.add(step == null ? "" : step.text());
        row.add(step == null ? "" : units(step.units()));
        period(row, step == null ? null : step.period());
    }

    private String units(List<String> codes) {
        return codes.stream().map(words::unit).collect(Collectors.joining("\n"));
    }

    private static void period(List<String> row, @Nullable Period period) {
        row.add(period == null ? "" : day(period.start()));
        row.add(period == null ? "" : day(period.end()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : ThaiDates.longArabic(day);
    }
}
