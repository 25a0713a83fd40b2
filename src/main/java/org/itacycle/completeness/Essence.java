package org.itacycle.completeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.itacycle.calendar.ThaiDates;

/** What two texts have in common when one was copied from the other: everything but blanks, digits and marks. */
final class Essence {

    /** Shorter texts are common phrases such as ไม่มีข้อร้องเรียน. */
    static final int SHORTEST_COPY = 40;

    private Essence() {}

    static String of(String text) {
        return ThaiDates.arabicDigits(text).replaceAll("[\\s\\d\\p{P}\\p{Zs}]+", "");
    }

    /** Every entry but the first of those whose texts say the same. */
    static <T> List<T> repeated(List<T> entries, Function<T, String> text) {
        var seen = new HashSet<String>();
        var repeated = new ArrayList<T>();
        for (var entry : entries) {
            var essence = of(text.apply(entry));
            if (essence.length() >= SHORTEST_COPY && !seen.add(essence)) {
                repeated.add(entry);
            }
        }
        return repeated;
    }
}
