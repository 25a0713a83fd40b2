package org.itacycle.paperwork.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.measure.Period;
import org.itacycle.organization.UnitTree;
import org.itacycle.paperwork.Words;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportResult;
import org.itacycle.reporting.ReportView;
import org.itacycle.reporting.ReportView.StepView;
import org.jspecify.annotations.Nullable;

/** What a report says, in words. A status is written out unless the results show by themselves that all is done. */
record ReportTexts(
        Words words,
        UnitTree units,
        PeriodStyle periods,
        @Nullable LocalDate cutOff) {

    /** What was done for the measure, its own results first, then what other units added. */
    List<String> results(ReportView report) {
        var own = report.results().stream().map(this::result);
        var added = report.contributions().stream().map(part -> {
            var text = dated(part.text(), part.on());
            return part.unit() == null ? text : words.get("contribution", units.name(part.unit()), text);
        });
        return Listing.of(Stream.concat(own, added).toList());
    }

    /** The status as far as the results do not tell it: not where something was done and is finished. */
    List<String> untold(
            @Nullable ExecutionStatus status, @Nullable String reason, List<String> results, @Nullable Period period) {
        if (status == null || status == ExecutionStatus.DONE && !results.isEmpty()) {
            return List.of();
        }
        var told = results.stream().anyMatch(line -> essence(line).contains(essence(word(status, period))));
        return told && reason == null ? List.of() : status(status, reason, period);
    }

    /** The word for the status, with the reason where there is one. */
    List<String> status(@Nullable ExecutionStatus status, @Nullable String reason, @Nullable Period period) {
        if (status == null) {
            return List.of();
        }
        var word = word(status, period);
        return Listing.lines(
                        reason == null || reason.isBlank() ? word : words.get("status.because", word, reason.strip()))
                .toList();
    }

    /** What was done for the step. */
    List<String> results(StepView step) {
        if (step.result() == null && step.doneOn() != null) {
            return List.of(words.get("done-on", periods.day(step.doneOn())));
        }
        return Stream.ofNullable(step.result())
                .map(text -> dated(text, step.doneOn()))
                .flatMap(Listing::lines)
                .toList();
    }

    /** Whether it begins only after the day up to which the report counts. */
    boolean isLater(@Nullable Period period) {
        return period != null
                && period.start() != null
                && cutOff != null
                && period.start().isAfter(cutOff);
    }

    private String word(ExecutionStatus status, @Nullable Period period) {
        if (status != ExecutionStatus.NOT_STARTED) {
            return words.any("reporting.status." + status);
        }
        return words.get(isLater(period) ? "status.later" : "status.not-started");
    }

    private String result(ReportResult result) {
        var text = dated(result.text(), result.on());
        var by = Optional.ofNullable(result.unit()).map(units::name);
        return by.filter(name -> !essence(text).contains(essence(name)))
                .map(name -> words.get("by", text, name))
                .orElse(text);
    }

    /** The text with its day, unless it tells the day itself. */
    private String dated(String text, @Nullable LocalDate day) {
        return day == null || tells(text, day) ? text : words.get("dated", text.strip(), periods.day(day));
    }

    private static boolean tells(String text, LocalDate day) {
        var plain = essence(ThaiDates.arabicDigits(text));
        return Stream.of(ThaiDates.longArabic(day), ThaiDates.shortArabic(day))
                .map(written -> written.substring(0, written.lastIndexOf(' ')))
                .anyMatch(written -> plain.contains(essence(written)));
    }

    private static String essence(String text) {
        return text.replaceAll("\\s", "");
    }
}
