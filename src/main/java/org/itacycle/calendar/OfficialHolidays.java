package org.itacycle.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The holidays of Thai government offices, one data file per Buddhist-Era calendar year. A year without a file knows the
 * holidays that fall on the same day every year.
 */
class OfficialHolidays {

    private static final Logger LOG = LoggerFactory.getLogger(OfficialHolidays.class);

    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    boolean contains(LocalDate day) {
        return byYear.computeIfAbsent(day.getYear(), OfficialHolidays::read).contains(day);
    }

    private static Set<LocalDate> read(int year) {
        var file = "calendar/holidays-" + ThaiDates.year(LocalDate.of(year, 1, 1)) + ".json";
        var announced = CalendarData.find(file);
        if (announced.isEmpty()) {
            LOG.warn("No official holidays of {}: only those with a fixed day count", year);
            return fixed(year);
        }
        var days = new HashSet<LocalDate>();
        for (var holiday : announced.get().path("holidays")) {
            days.add(LocalDate.parse(holiday.path("day").asText()));
        }
        return Set.copyOf(days);
    }

    private static Set<LocalDate> fixed(int year) {
        var days = new HashSet<LocalDate>();
        for (var holiday : CalendarData.read("calendar/holidays-fixed.json").path("holidays")) {
            days.add(MonthDay.parse(holiday.path("day").asText()).atYear(year));
        }
        return Set.copyOf(days);
    }
}
