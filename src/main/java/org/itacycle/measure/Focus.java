package org.itacycle.measure;

import java.util.Locale;
import org.itacycle.calendar.ThaiDates;
import org.jspecify.annotations.Nullable;

/** What a measure answers: an indicator by number, an item by code, a topic or anything else in words. */
public record Focus(@Nullable Type type, String ref) {

    /** What kind of thing is meant. */
    public enum Type {
        INDICATOR,
        ITEM,
        TOPIC,
        FREE
    }

    public Focus {
        ref = Texts.orEmpty(ref);
    }

    /** The number of the indicator, or nothing when the reference is none. */
    static @Nullable Integer number(String ref) {
        return ref.matches("0*\\d{1,3}") ? Integer.valueOf(ref) : null;
    }

    /** With Thai digits and leading zeros of a number taken out. */
    Focus normalised() {
        if (type == Type.INDICATOR) {
            var number = number(ThaiDates.arabicDigits(ref));
            return number == null ? this : new Focus(type, number.toString());
        }
        return type == Type.ITEM ? new Focus(type, ThaiDates.arabicDigits(ref).toLowerCase(Locale.ROOT)) : this;
    }
}
