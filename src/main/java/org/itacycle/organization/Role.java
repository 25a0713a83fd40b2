package org.itacycle.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An officer's place in a group, from a day to a day (both included, open where absent). {@code actingFor} is the title
 * of the position somebody else holds (รักษาราชการแทน), given by the order with the number.
 */
public record Role(
        String group,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String actingFor,
        @Nullable String orderNumber) {

    /** A role without end. */
    public static Role of(String group) {
        return new Role(group, null, null, null, null);
    }

    /** Whether the officer has the role on the day. */
    public boolean isValidOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
