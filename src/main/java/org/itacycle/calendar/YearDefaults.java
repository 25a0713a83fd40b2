package org.itacycle.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out the days with which a year starts, from the rules in {@code calendar/defaults.json}. */
class YearDefaults {

    private final JsonNode data = CalendarData.read("calendar/defaults.json");
    private final WorkingDays workingDays;

    YearDefaults(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** All days of the year; the announcement is the day on which last year's result came, where it is known better. */
    Map<CalendarDate, LocalDate> of(FiscalYear year, @Nullable LocalDate announcement) {
        var announced = Optional.ofNullable(announcement).orElseGet(() -> announcement(year));
        var days = new EnumMap<CalendarDate, LocalDate>(CalendarDate.class);
        for (var date : CalendarDate.values()) {
            days.put(date, day(date, year, announced, days));
        }
        return days;
    }

    /** The day so many working days after the signature on which the date falls; nothing for a date of another kind. */
    Optional<LocalDate> afterSigning(CalendarDate date, LocalDate signedOn) {
        var rule = rule(date);
        return rule.path("after").asText().equals(CalendarDate.APPROVE.key())
                ? Optional.of(
                        workingDays.plus(signedOn, rule.path("workingDays").asInt()))
                : Optional.empty();
    }

    private LocalDate day(
            CalendarDate date, FiscalYear year, LocalDate announced, Map<CalendarDate, LocalDate> earlier) {
        var override =
                data.path("overrides").path(Integer.toString(year.value())).path(date.key());
        if (!override.isMissingNode()) {
            return LocalDate.parse(override.asText());
        }
        var rule = rule(date);
        return switch (rule.path("after").asText()) {
            case "" -> fixed(rule, year);
            case "announcement" ->
                workingDays.plus(announced, rule.path("workingDays").asInt());
            default ->
                afterSigning(date, earlier.getOrDefault(CalendarDate.APPROVE, announced))
                        .orElseThrow(() -> new IllegalStateException("no rule for " + date));
        };
    }

    /** The result of the year before is the one that the measures answer. */
    private LocalDate announcement(FiscalYear year) {
        var known =
                data.path("announcements").path(Integer.toString(year.previous().value()));
        return known.isMissingNode() ? fixed(data.path("expectedAnnouncement"), year) : LocalDate.parse(known.asText());
    }

    private LocalDate fixed(JsonNode rule, FiscalYear year) {
        var day = LocalDate.of(
                year.start().getYear() + rule.path("year").asInt(),
                rule.path("month").asInt(),
                rule.path("day").asInt());
        return switch (rule.path("roll").asText()) {
            case "NEXT" -> workingDays.onOrAfter(day);
            case "PREVIOUS" -> workingDays.onOrBefore(day);
            default -> day;
        };
    }

    private JsonNode rule(CalendarDate date) {
        return data.path("rules").required(date.key());
    }
}
