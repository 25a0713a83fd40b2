package org.itacycle.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.itacycle.meeting.MeetingSheet.FollowUp;
import org.itacycle.meeting.MeetingSheet.Item;
import org.itacycle.meeting.MeetingSheet.Person;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as somebody enters it. What is absent is filled in: the next number, the members of the latest order, the
 * usual agenda, and where the measures stand.
 */
public record MeetingDraft(
        @Nullable String number,
        @Nullable String title,
        @Nullable LocalDate on,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String place,
        @Nullable List<@Nullable Person> people,
        @Nullable List<@Nullable Item> items,
        @Nullable List<@Nullable FollowUp> followUps,
        @Nullable String recorder,
        @Nullable String checker) {

    List<Person> peopleOrNone() {
        return present(people);
    }

    List<Item> itemsOrNone() {
        return present(items);
    }

    List<FollowUp> followUpsOrNone() {
        return present(followUps);
    }

    private static <T> List<T> present(@Nullable List<@Nullable T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }
}
