package org.itacycle.imports;

import java.time.LocalDate;
import java.util.List;

/** Writes a period in the ways of domain offices: with or without days, years of two or four figures, one year for both. */
final class PeriodWriting {

    private static final List<String> SHORT =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");
    private static final List<String> LONG = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");

    private PeriodWriting() {}

    static String write(RandomPlan.Span span, RandomStyle style) {
        var start = span.start();
        var end = span.end();
        var sameMonth = start.getMonth() == end.getMonth() && start.getYear() == end.getYear();
        return style.digits(
                switch (style.periods()) {
                    case SHORT ->
                        sameMonth
                                ? month(end, SHORT) + yy(end)
                                : month(start, SHORT) + yy(start) + "-" + month(end, SHORT) + yy(end);
                    case SHORT_SPACED ->
                        sameMonth
                                ? month(end, SHORT) + " " + yyyy(end)
                                : month(start, SHORT) + " " + yyyy(start) + " - " + month(end, SHORT) + " " + yyyy(end);
                    case LONG ->
                        sameMonth
                                ? day(start) + " - " + day(end) + " " + month(end, LONG) + " " + yyyy(end)
                                : full(start) + " - " + full(end);
                    case DASHED -> dayShort(start, yy(start)) + " – " + dayShort(end, yy(end));
                    case NO_START_YEAR -> day(start) + " " + month(start, LONG) + " - " + full(end);
                    case MONTHS -> month(start, SHORT) + " – " + month(end, SHORT) + yy(end);
                    case UNTIL -> month(start, LONG) + " " + yyyy(start) + " ถึง " + month(end, LONG) + " " + yyyy(end);
                    case TIGHT ->
                        day(start) + month(start, SHORT) + yyyy(start) + "-" + day(end) + month(end, SHORT) + yyyy(end);
                });
    }

    private static String full(LocalDate date) {
        return day(date) + " " + month(date, LONG) + " " + yyyy(date);
    }

    private static String dayShort(LocalDate date, String year) {
        return day(date) + " " + month(date, SHORT) + year;
    }

    private static String month(LocalDate date, List<String> names) {
        return names.get(date.getMonthValue() - 1);
    }

    private static String day(LocalDate date) {
        return String.valueOf(date.getDayOfMonth());
    }

    private static String yyyy(LocalDate date) {
        return String.valueOf(date.getYear() + 543);
    }

    private static String yy(LocalDate date) {
        return yyyy(date).substring(2);
    }
}
