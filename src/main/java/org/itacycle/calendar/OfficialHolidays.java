package org.itacycle.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The holidays of Thai government offices, one data file per Buddhist-Era calendar year. A year without a file knows the
 * holidays that fall on the same day every year.
 */
class OfficialHolidays {

    private static final Logger LOG = LoggerFactory.getLogger(OfficialHolidays.class);

    private final Map<Integer, Map<LocalDate, String>> byYear = new ConcurrentHashMap<>();

    boolean contains(LocalDate day) {
        return of(day.getYear()).containsKey(day);
    }

    /** The days of a calendar year (common era) with their names. */
    Map<LocalDate, String> of(int year) {
        return byYear.computeIfAbsent(year, OfficialHolidays::read);
    }

    private static Map<LocalDate, String> read(int year) {
        var file = "calendar/holidays-" + ThaiDates.year(LocalDate.of(year, 1, 1)) + ".json";
        var announced = CalendarData.find(file);
        if (announced.isEmpty()) {
            LOG.warn("No official holidays of {}: only those with a fixed day count", year);
            return fixed(year);
        }
        var days = new TreeMap<LocalDate, String>();
        for (var holiday : announced.get().path("holidays")) {
            days.put(
                    LocalDate.parse(holiday.path("day").asText()),
                    holiday.path("name").asText());
        }
        return Collections.unmodifiableMap(days);
    }

    private static Map<LocalDate, String> fixed(int year) {
        var days = new TreeMap<LocalDate, String>();
        for (var holiday : CalendarData.read("calendar/holidays-fixed.json").path("holidays")) {
            days.put(
                    MonthDay.parse(holiday.path("day").asText()).atYear(year),
                    holiday.path("name").asText());
        }
        return Collections.unmodifiableMap(days);
    }
}
