package org.itacycle.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a year's holidays as somebody sends them: the JSON of the data files, or a line for each day with the day first
 * (2026-04-13, or 13/4/2569 as an office writes it) and its name behind a comma, semicolon or tab.
 */
public final class HolidayFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern OFFICE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final int BUDDHIST_ERA = 543;
    private static final int FIRST_BUDDHIST_YEAR = 2400;

    private HolidayFile() {}

    /** The days and their names in the order of the file. */
    public static Map<LocalDate, @Nullable String> read(String content) {
        var text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        return text.stripLeading().startsWith("{") ? json(text) : lines(text);
    }

    private static Map<LocalDate, @Nullable String> json(String text) {
        try {
            var days = new LinkedHashMap<LocalDate, @Nullable String>();
            for (var holiday : JSON.readTree(text).path("holidays")) {
                days.put(day(holiday.path("day").asText()), holiday.path("name").asText());
            }
            return days;
        } catch (JsonProcessingException broken) {
            throw new UnreadableHolidays(text.lines().findFirst().orElse(""));
        }
    }

    private static Map<LocalDate, @Nullable String> lines(String text) {
        var days = new LinkedHashMap<LocalDate, @Nullable String>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var parts = line.split("[,;\\t]", 2);
            if (parts.length < 2) {
                throw new UnreadableHolidays(line);
            }
            days.put(day(parts[0].strip()), parts[1].strip());
        });
        return days;
    }

    private static LocalDate day(String written) {
        var digits = ThaiDates.arabicDigits(written);
        var iso = ISO.matcher(digits);
        var office = OFFICE.matcher(digits);
        try {
            if (iso.matches()) {
                return of(iso.group(1), iso.group(2), iso.group(3));
            }
            if (office.matches()) {
                return of(office.group(3), office.group(2), office.group(1));
            }
        } catch (DateTimeException impossible) {
            throw new UnreadableHolidays(written);
        }
        throw new UnreadableHolidays(written);
    }

    private static LocalDate of(String year, String month, String day) {
        int era = Integer.parseInt(year);
        int common = era >= FIRST_BUDDHIST_YEAR ? era - BUDDHIST_ERA : era;
        return LocalDate.of(common, Integer.parseInt(month), Integer.parseInt(day));
    }
}
