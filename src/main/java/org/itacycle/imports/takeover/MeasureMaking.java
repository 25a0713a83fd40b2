package org.itacycle.imports.takeover;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itacycle.assessment.Intent;
import org.itacycle.assessment.RuleSet;
import org.itacycle.imports.TakeOver;
import org.itacycle.measure.Focus;
import org.itacycle.measure.MeasureDraft;
import org.itacycle.measure.MeasureStep;
import org.itacycle.problem.Missing;
import org.jspecify.annotations.Nullable;

/** Makes a draft of a measure that was read: codes for units, a lead, an intent, and the years of the cycle. */
record MeasureMaking(
        UnitCodes units,
        YearShift shift,
        RuleSet rules,
        Map<Integer, String> leads,
        Map<Integer, Intent> intents,
        Remarks remarks) {

    /** The longest title a measure may have; its entries say the whole text where the cell holds more. */
    private static final int LONGEST_TITLE = 1000;

    MeasureDraft draft(TakeOver.Measure read, String where) {
        var named = units.known(read.units());
        return new MeasureDraft(
                title(read),
                read.items(),
                read.focus(),
                intent(read),
                lead(read, named, where),
                named,
                unitsText(read),
                period(read.period(), where),
                read.monitoring(),
                steps(read, where));
    }

    /** The title as the cell has it; one too long for a title is called by the first of its entries. */
    private static @Nullable String title(TakeOver.Measure read) {
        var entries = read.items() == null ? 0 : read.items().size();
        var title = read.title();
        return title != null && title.length() > LONGEST_TITLE && entries > 0
                ? Objects.requireNonNull(read.items()).get(0).text()
                : title;
    }

    private @Nullable Intent intent(TakeOver.Measure read) {
        return read.intent() != null
                ? read.intent()
                : indicators(read)
                        .flatMap(number -> Stream.ofNullable(intents.get(number)))
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable String lead(TakeOver.Measure read, List<String> named, String where) {
        if (read.lead() != null && !read.lead().isBlank()) {
            return units.of(read.lead()).orElse(read.lead());
        }
        return indicators(read)
                .flatMap(number -> Stream.ofNullable(leads.get(number)))
                .findFirst()
                .or(() -> units.firstDivision(named))
                .or(() -> guessed(where))
                .orElse(null);
    }

    private Optional<String> guessed(String where) {
        var first = units.firstOfAll();
        first.ifPresent(lead -> remarks.leave(where + ".lead", "lead-guessed", units.name(lead)));
        return first;
    }

    /** How the office wrote the units, where one of them is none of the organization's. */
    private @Nullable String unitsText(TakeOver.Measure read) {
        if (read.unitsText() != null && !read.unitsText().isBlank()) {
            return read.unitsText();
        }
        var unknown = units.unknown(read.units());
        if (unknown.isEmpty()) {
            return read.units().isEmpty() ? read.unitsRaw() : null;
        }
        return read.unitsRaw() == null || read.unitsRaw().isBlank() ? String.join(" ", unknown) : read.unitsRaw();
    }

    private List<MeasureStep> steps(TakeOver.Measure read, String where) {
        return IntStream.range(0, read.steps().size())
                .mapToObj(place -> step(read.steps().get(place), place, where + ".steps[" + place + "]"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<MeasureStep> step(TakeOver.@Nullable Step read, int place, String where) {
        if (read == null) {
            remarks.refuse(Missing.of(where, "problem.field.required"));
            return Optional.empty();
        }
        units.unknown(read.units()).forEach(name -> remarks.leave(where + ".units", "step-unit-unknown", name));
        return Optional.of(new MeasureStep(
                read.number() == null ? place + 1 : read.number(),
                read.label(),
                read.text(),
                units.known(read.units()),
                period(read.period(), where)));
    }

    private org.itacycle.measure.@Nullable Period period(TakeOver.@Nullable Period read, String where) {
        if (read != null
                && read.start() == null
                && read.end() == null
                && !String.valueOf(read.raw()).isBlank()) {
            remarks.leave(where + ".period", "period-unread", String.valueOf(read.raw()));
        }
        return shift.period(read);
    }

    /** The indicators that the focus is about, by themselves or by one of their items. */
    private Stream<Integer> indicators(TakeOver.Measure read) {
        var focus = Optional.ofNullable(read.focus()).orElse(List.of());
        return focus.stream().filter(Objects::nonNull).flatMap(entry -> indicator(entry).stream());
    }

    private Optional<Integer> indicator(Focus focus) {
        if (focus.type() == Focus.Type.ITEM) {
            return rules.item(focus.ref()).map(RuleSet.Item::indicator);
        }
        return focus.type() == Focus.Type.INDICATOR && focus.ref().matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(focus.ref()))
                : Optional.empty();
    }
}
