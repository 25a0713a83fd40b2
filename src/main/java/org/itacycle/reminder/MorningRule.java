package org.itacycle.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itacycle.calendar.MovableClock;
import org.itacycle.calendar.WorkingDays;
import org.itacycle.work.Remindable;

/**
 * Whether an item is mentioned on one morning. Every item has occasions — it arrived, its day comes near, its day has
 * passed — and is mentioned when nobody was reminded of it since the last of them. So an outage, however long, is made
 * up for by one mention, and a moved day brings its own occasions.
 */
final class MorningRule {

    /** When the office has begun to work. */
    static final LocalTime MORNING = LocalTime.of(8, 30);

    private final WorkingDays workingDays;
    private final ReminderRhythm rhythm;
    private final LocalDate today;
    private final Map<LocalDate, Distance> distances = new HashMap<>();

    MorningRule(WorkingDays workingDays, ReminderRhythm rhythm, LocalDate today) {
        this.workingDays = workingDays;
        this.rhythm = rhythm;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** Why those who owe the item are to be reminded of it this morning; empty when they are not. */
    Optional<ReminderKind> of(Remindable one, ReminderChoice choice) {
        var arrived = firstMorning(one.owedSince());
        var occasions = new ArrayList<>(distance(one.item().dueOn()).occasions());
        occasions.add(new Occasion(arrived, ReminderKind.TASK_ARRIVED));
        return occasions.stream()
                .filter(occasion -> choice.wants(occasion.kind()))
                .filter(occasion ->
                        !occasion.on().isAfter(today) && !occasion.on().isBefore(arrived))
                .max(Comparator.comparing(Occasion::on).thenComparing(Occasion::kind, Comparator.reverseOrder()))
                .filter(last -> one.remindedOn() == null || one.remindedOn().isBefore(last.on()))
                .map(Occasion::kind);
    }

    /** Whether the executive is asked to consider the item this morning: once, and once again. */
    boolean asksExecutive(Remindable one, ReminderChoice choice) {
        if (!choice.wants(ReminderKind.EXECUTIVE_REQUEST)
                || firstMorning(one.owedSince()).isAfter(today)) {
            return false;
        }
        return one.times() == 0
                || (one.times() == 1
                        && one.remindedOn() != null
                        && workingDays.between(one.remindedOn(), today) >= rhythm.executiveAgain());
    }

    /** How many working days the day lies ahead, 0 on the last one and before the next; negative when it has passed. */
    int ahead(LocalDate dueOn) {
        return distance(dueOn).ahead();
    }

    /** Whether the day has passed. */
    boolean isLate(LocalDate dueOn) {
        return today.isAfter(dueOn);
    }

    /** From how many working days before its day on an item is told. */
    int soonDays() {
        return rhythm.soon();
    }

    /** Whether the day comes near. */
    boolean isSoon(LocalDate dueOn) {
        return !isLate(dueOn) && ahead(dueOn) <= rhythm.soon();
    }

    /** The day itself, or the next, on whose morning something that begins at the moment can be told. */
    private static LocalDate firstMorning(Instant moment) {
        var begins = moment.atZone(MovableClock.BANGKOK);
        return begins.toLocalTime().isAfter(MORNING) ? begins.toLocalDate().plusDays(1) : begins.toLocalDate();
    }

    /** Few days carry all the items of a morning, and each costs questions to the calendar. */
    private Distance distance(LocalDate dueOn) {
        return distances.computeIfAbsent(
                dueOn,
                day -> new Distance(
                        workingDays.between(today, day), today.isAfter(day) ? afterwards(day) : beforehand(day)));
    }

    private List<Occasion> beforehand(LocalDate dueOn) {
        return rhythm.before().stream()
                .map(days -> new Occasion(workingDays.minus(dueOn, days), ReminderKind.DUE_SOON))
                .toList();
    }

    private List<Occasion> afterwards(LocalDate dueOn) {
        int late = workingDays.between(dueOn, today);
        int last = rhythm.after().stream().mapToInt(Integer::intValue).max().orElse(0);
        int step = late > last
                ? last + (late - last) / rhythm.thenEvery() * rhythm.thenEvery()
                : rhythm.after().stream()
                        .filter(days -> days <= late)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        return step == 0 ? List.of() : List.of(new Occasion(workingDays.plus(dueOn, step), ReminderKind.OVERDUE));
    }

    /** A day from which on somebody is to be told, and why. */
    private record Occasion(LocalDate on, ReminderKind kind) {}

    /** How far a day lies ahead, and the occasions that it brings. */
    private record Distance(int ahead, List<Occasion> occasions) {}
}
