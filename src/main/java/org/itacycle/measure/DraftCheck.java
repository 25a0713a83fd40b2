package org.itacycle.measure;

import java.util.List;
import org.itacycle.assessment.RuleSet;
import org.itacycle.organization.UnitTree;
import org.itacycle.problem.Wrong;
import org.jspecify.annotations.Nullable;

/** What is wrong with the values of a draft. It may be unfinished, but what is given must be possible. */
final class DraftCheck {

    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_LABEL = 50;
    private static final int MOST_ENTRIES = 100;

    private final Wrong wrong = new Wrong();
    private final RuleSet rules;
    private final UnitTree units;

    DraftCheck(RuleSet rules, UnitTree units) {
        this.rules = rules;
        this.units = units;
    }

    /** Collects everything that is wrong with the draft. */
    Wrong of(MeasureDraft draft) {
        wrong.text("title", draft.title(), LONGEST_TITLE)
                .text("unitsText", draft.unitsText(), LONGEST_TITLE)
                .text("monitoring", draft.monitoring(), LONGEST_TEXT)
                .size("items", draft.items(), MOST_ENTRIES)
                .size("focus", draft.focus(), MOST_ENTRIES)
                .size("steps", draft.steps(), MOST_ENTRIES);
        lead(draft.lead());
        units("units", draft.units());
        period("period", draft.period());
        entries(draft);
        return wrong;
    }

    private void entries(MeasureDraft draft) {
        for (int i = 0; i < draft.items().size(); i++) {
            wrong.text("items[" + i + "].text", draft.items().get(i).text(), LONGEST_TEXT);
        }
        for (int i = 0; i < draft.focus().size(); i++) {
            focus("focus[" + i + "]", draft.focus().get(i));
        }
        for (int i = 0; i < draft.steps().size(); i++) {
            step("steps[" + i + "]", draft.steps().get(i));
        }
    }

    private void step(String where, MeasureStep step) {
        wrong.text(where + ".text", step.text(), LONGEST_TEXT).text(where + ".label", step.label(), LONGEST_LABEL);
        units(where + ".units", step.units());
        period(where + ".period", step.period());
    }

    private void focus(String where, Focus focus) {
        if (focus.type() == null) {
            wrong.unless(false, where + ".type", "problem.field.required");
            return;
        }
        var ref = where + ".ref";
        switch (focus.type()) {
            case INDICATOR -> wrong.unless(isIndicator(focus.ref()), ref, "measure.unknown-indicator", focus.ref());
            case ITEM ->
                wrong.unless(
                        rules.item(focus.ref()).isPresent(),
                        ref,
                        "measure.unknown-item",
                        focus.ref(),
                        String.valueOf(rules.fiscalYear()));
            case TOPIC, FREE -> wrong.required(ref, focus.ref(), LONGEST_TITLE);
        }
    }

    private boolean isIndicator(String ref) {
        var number = Focus.number(ref);
        return number != null && rules.indicator(number).isPresent();
    }

    private void lead(@Nullable String lead) {
        if (lead == null) {
            wrong.unless(false, "lead", "problem.field.required");
        } else {
            wrong.unless(units.isDivision(lead), "lead", "problem.field.not-a-division", lead);
        }
    }

    private void units(String where, List<String> codes) {
        wrong.size(where, codes, MOST_ENTRIES);
        for (int i = 0; i < codes.size(); i++) {
            wrong.unless(
                    units.isKnown(codes.get(i)), where + "[" + i + "]", "problem.field.unknown-unit", codes.get(i));
        }
    }

    private void period(String where, @Nullable Period period) {
        if (period != null) {
            wrong.day(where + ".start", period.start()).day(where + ".end", period.end());
            wrong.unless(!period.endsBeforeStart(), where + ".end", "measure.ends-before-start");
        }
    }
}
