package org.itacycle.paperwork.table;

import java.time.LocalDate;
import java.time.YearMonth;
import org.itacycle.calendar.ThaiDates;

/** How documents write from when until when something goes on; what both days share is written once. */
public enum PeriodStyle {
    /** 1 ตุลาคม 2567 - 30 กันยายน 2568. */
    LONG {
        @Override
        String of(LocalDate start, LocalDate end) {
            return shared(ThaiDates.longArabic(start), ThaiDates.longArabic(end), start, end);
        }
    },
    /** 1 ต.ค. 67 - 30 ก.ย. 68. */
    SHORT {
        @Override
        String of(LocalDate start, LocalDate end) {
            return shared(ThaiDates.shortArabic(start), ThaiDates.shortArabic(end), start, end);
        }
    },
    /** ต.ค.67-ก.ย.68 where whole months are meant. */
    MONTHS {
        @Override
        String of(LocalDate start, LocalDate end) {
            var whole =
                    start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth());
            if (!whole) {
                return SHORT.of(start, end);
            }
            var first = month(start);
            var last = month(end);
            return first.equals(last) ? first : first + "-" + last;
        }
    };

    abstract String of(LocalDate start, LocalDate end);

    /** One day as the style writes it. */
    String day(LocalDate day) {
        return this == LONG ? ThaiDates.longArabic(day) : ThaiDates.shortArabic(day);
    }

    private static String month(LocalDate day) {
        var written = ThaiDates.shortArabic(day);
        return written.substring(written.indexOf(' ') + 1).replace(" ", "");
    }

    private static String shared(String first, String last, LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return last;
        }
        if (YearMonth.from(start).equals(YearMonth.from(end))) {
            return start.getDayOfMonth() + " - " + last;
        }
        return start.getYear() == end.getYear()
                ? first.substring(0, first.lastIndexOf(' ')) + " - " + last
                : first + " - " + last;
    }
}
