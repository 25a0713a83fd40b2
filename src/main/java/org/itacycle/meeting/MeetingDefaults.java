package org.itacycle.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.decision.Order;
import org.itacycle.decision.Orders;
import org.itacycle.meeting.MeetingSheet.FollowUp;
import org.itacycle.meeting.MeetingSheet.Item;
import org.itacycle.meeting.MeetingSheet.Person;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fills in what somebody who enters a meeting leaves out. */
@Component
class MeetingDefaults {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})\\s*/\\s*(\\d{4})");
    private static final int ITEMS = 5;

    /** The point of the usual agenda under which the measures are followed. */
    private static final int FOLLOW_UP = 3;

    private final MeetingStore store;
    private final FollowUps followUps;
    private final Orders orders;
    private final MessageSource messages;

    MeetingDefaults(MeetingStore store, FollowUps followUps, Orders orders, MessageSource messages) {
        this.store = store;
        this.followUps = followUps;
        this.orders = orders;
        this.messages = messages;
    }

    /** The draft, completed; what a meeting had before stays where the draft does not speak of it. */
    MeetingSheet complete(CycleKey cycle, MeetingDraft draft, @Nullable Meeting before) {
        var on = Objects.requireNonNull(draft.on());
        var known = Optional.ofNullable(before).map(Meeting::sheet);
        var others = others(cycle, before);
        return new MeetingSheet(
                given(draft.number()).or(() -> known.map(MeetingSheet::number)).orElseGet(() -> nextNumber(others, on)),
                given(draft.title()).or(() -> known.map(MeetingSheet::title)).orElseGet(() -> text("title")),
                on,
                draft.startsAt(),
                draft.endsAt(),
                given(draft.place()).orElse(null),
                draft.people() == null
                        ? known.map(MeetingSheet::people).orElseGet(() -> members(cycle, on))
                        : draft.peopleOrNone(),
                draft.items() == null
                        ? known.map(MeetingSheet::items).orElseGet(this::usualItems)
                        : draft.itemsOrNone(),
                draft.followUps() == null ? followUps(cycle, others, known, on) : draft.followUpsOrNone(),
                given(draft.recorder()).orElse(null),
                given(draft.checker()).orElse(null));
    }

    /** Until the meeting is held, where the measures stand now; afterwards what the meeting saw. */
    private List<FollowUp> followUps(
            CycleKey cycle, List<MeetingSheet> others, Optional<MeetingSheet> known, LocalDate on) {
        return known.filter(MeetingSheet::held)
                .map(MeetingSheet::followUps)
                .orElseGet(() -> followUps.of(cycle, lastBefore(others, on), on));
    }

    private List<MeetingSheet> others(CycleKey cycle, @Nullable Meeting self) {
        UUID own = self == null ? null : self.id();
        return store.all(cycle).stream()
                .filter(meeting -> !meeting.id().equals(own))
                .map(Meeting::sheet)
                .toList();
    }

    private static @Nullable LocalDate lastBefore(List<MeetingSheet> others, LocalDate day) {
        return others.stream()
                .map(MeetingSheet::on)
                .filter(day::isAfter)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Meetings are numbered afresh every calendar year. */
    private static String nextNumber(List<MeetingSheet> others, LocalDate on) {
        var year = ThaiDates.year(on);
        var last = others.stream()
                .map(meeting -> NUMBER.matcher(ThaiDates.arabicDigits(meeting.number())))
                .filter(number -> number.matches() && Integer.parseInt(number.group(2)) == year)
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .max()
                .orElse(0);
        return last + 1 + "/" + year;
    }

    /** The working group as the last order before the meeting appointed it. */
    private List<Person> members(CycleKey cycle, LocalDate on) {
        return orders.all(cycle.organization()).stream()
                .filter(order -> !order.date().isAfter(on))
                .findFirst()
                .map(Order::members)
                .orElse(List.of())
                .stream()
                .map(member -> new Person(member.name(), member.position(), member.duty(), false, null, null))
                .toList();
    }

    private List<Item> usualItems() {
        return IntStream.rangeClosed(1, ITEMS)
                .mapToObj(number -> new Item(text("item." + number), null, null, number == FOLLOW_UP))
                .toList();
    }

    private String text(String key) {
        return messages.getMessage("meeting." + key, null, THAI);
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
