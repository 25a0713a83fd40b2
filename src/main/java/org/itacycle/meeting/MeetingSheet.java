package org.itacycle.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.itacycle.reporting.ExecutionStatus;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a meeting. Before its day it is the agenda; who came, what was resolved and when it ended make it the
 * minutes. The number is written 1/2569.
 */
public record MeetingSheet(
        String number,
        String title,
        LocalDate on,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String place,
        List<Person> people,
        List<Item> items,
        List<FollowUp> followUps,
        @Nullable String recorder,
        @Nullable String checker) {

    public MeetingSheet {
        people = List.copyOf(people);
        items = List.copyOf(items);
        followUps = List.copyOf(followUps);
    }

    /** Whether something of what happened in it is written down. */
    public boolean held() {
        return endsAt != null
                || people.stream().anyMatch(person -> person.came() != null)
                || Stream.concat(
                                items.stream().map(Item::resolution),
                                followUps.stream().map(FollowUp::note))
                        .anyMatch(Objects::nonNull);
    }

    /** Somebody who is asked to come, as member or as guest; {@code came} is unknown until the meeting. */
    public record Person(
            @Nullable String name,
            @Nullable String position,
            @Nullable String role,
            boolean guest,
            @Nullable Boolean came,
            @Nullable String note) {}

    /** A point of the agenda; the follow-up of the measures stands under the one that says so. */
    public record Item(
            @Nullable String heading,
            @Nullable String text,
            @Nullable String resolution,
            boolean followUp) {}

    /** Where a measure stood when the agenda was written, what was done since the last meeting, what was said of it. */
    public record FollowUp(
            @Nullable UUID measure,
            int number,
            @Nullable String title,
            @Nullable String unit,
            @Nullable ExecutionStatus status,
            @Nullable List<Deed> deeds,
            @Nullable String note) {

        public List<Deed> deedsOrNone() {
            return deeds == null ? List.of() : deeds;
        }
    }

    /** Something done on a day. */
    public record Deed(@Nullable LocalDate on, @Nullable String text) {}
}
