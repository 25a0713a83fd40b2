package org.itacycle.calendar;

import static org.itacycle.calendar.CalendarDate.ANALYSE;
import static org.itacycle.calendar.CalendarDate.APPROVE;
import static org.itacycle.calendar.CalendarDate.APPROVE_LATEST;
import static org.itacycle.calendar.CalendarDate.CLARIFICATION_CLOSES;
import static org.itacycle.calendar.CalendarDate.CLARIFICATION_OPENS;
import static org.itacycle.calendar.CalendarDate.CONSOLIDATE;
import static org.itacycle.calendar.CalendarDate.DISCLOSURE_CHECK;
import static org.itacycle.calendar.CalendarDate.DISCLOSURE_CLOSES;
import static org.itacycle.calendar.CalendarDate.DISCLOSURE_READY;
import static org.itacycle.calendar.CalendarDate.DISCLOSURE_SUBMIT;
import static org.itacycle.calendar.CalendarDate.DRAFT;
import static org.itacycle.calendar.CalendarDate.ENDORSE;
import static org.itacycle.calendar.CalendarDate.REGISTRATION_CLOSES;
import static org.itacycle.calendar.CalendarDate.REGISTRATION_OPENS;
import static org.itacycle.calendar.CalendarDate.RESULT;
import static org.itacycle.calendar.CalendarDate.ROUND_12_APPROVE;
import static org.itacycle.calendar.CalendarDate.ROUND_12_COLLECT;
import static org.itacycle.calendar.CalendarDate.ROUND_12_CUT_OFF;
import static org.itacycle.calendar.CalendarDate.ROUND_12_ENDORSE;
import static org.itacycle.calendar.CalendarDate.ROUND_12_LATEST;
import static org.itacycle.calendar.CalendarDate.ROUND_12_OPEN;
import static org.itacycle.calendar.CalendarDate.ROUND_12_PUBLISH;
import static org.itacycle.calendar.CalendarDate.ROUND_12_SUBMIT;
import static org.itacycle.calendar.CalendarDate.ROUND_6_COLLECT;
import static org.itacycle.calendar.CalendarDate.ROUND_6_CUT_OFF;
import static org.itacycle.calendar.CalendarDate.ROUND_6_ENDORSE;
import static org.itacycle.calendar.CalendarDate.ROUND_6_NOTE;
import static org.itacycle.calendar.CalendarDate.ROUND_6_OPEN;
import static org.itacycle.calendar.CalendarDate.ROUND_6_PUBLISH;
import static org.itacycle.calendar.CalendarDate.ROUND_6_SUBMIT;
import static org.itacycle.calendar.CalendarDate.SURVEY_CLOSES;
import static org.itacycle.calendar.CalendarDate.SURVEY_OPENS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.itacycle.problem.Missing;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Which day may not lie before which. A step may be postponed beyond the next one, since the next is then due later by
 * itself; but nobody may set a day before the one it waits for, and nothing closes before it opens.
 */
final class CalendarOrder {

    private static final List<List<CalendarDate>> SEQUENCES = List.of(
            List.of(RESULT, ANALYSE, DRAFT, CONSOLIDATE, ENDORSE, APPROVE, APPROVE_LATEST),
            List.of(DISCLOSURE_READY, DISCLOSURE_CHECK, DISCLOSURE_SUBMIT, DISCLOSURE_CLOSES),
            List.of(
                    ROUND_6_OPEN,
                    ROUND_6_CUT_OFF,
                    ROUND_6_SUBMIT,
                    ROUND_6_COLLECT,
                    ROUND_6_ENDORSE,
                    ROUND_6_NOTE,
                    ROUND_6_PUBLISH),
            List.of(
                    ROUND_12_OPEN,
                    ROUND_12_CUT_OFF,
                    ROUND_12_SUBMIT,
                    ROUND_12_COLLECT,
                    ROUND_12_ENDORSE,
                    ROUND_12_APPROVE,
                    ROUND_12_PUBLISH,
                    ROUND_12_LATEST));

    private static final List<Window> WINDOWS = List.of(
            new Window(REGISTRATION_OPENS, REGISTRATION_CLOSES),
            new Window(SURVEY_OPENS, SURVEY_CLOSES),
            new Window(CLARIFICATION_OPENS, CLARIFICATION_CLOSES),
            new Window(DISCLOSURE_SUBMIT, DISCLOSURE_CLOSES),
            new Window(ROUND_6_OPEN, ROUND_6_SUBMIT),
            new Window(ROUND_12_OPEN, ROUND_12_SUBMIT),
            new Window(ROUND_6_OPEN, ROUND_12_OPEN));

    private CalendarOrder() {}

    /** What is wrong with the days that are to be moved, seen beside all days as they would then stand. */
    static List<Missing> check(Map<CalendarDate, LocalDate> moved, Map<CalendarDate, LocalDate> all) {
        var wrong = new ArrayList<Missing>();
        SEQUENCES.forEach(sequence -> checkSequence(sequence, moved, all, wrong));
        WINDOWS.forEach(window -> checkWindow(window, moved, all, wrong));
        return wrong;
    }

    private static void checkSequence(
            List<CalendarDate> sequence,
            Map<CalendarDate, LocalDate> moved,
            Map<CalendarDate, LocalDate> all,
            List<Missing> wrong) {
        for (int at = 1; at < sequence.size(); at++) {
            var date = sequence.get(at);
            if (moved.containsKey(date)) {
                sequence.subList(0, at).stream()
                        .filter(before -> day(all, before).isAfter(day(all, date)))
                        .findFirst()
                        .ifPresent(before -> wrong.add(finding(date, "calendar.too-early", before, all)));
            }
        }
    }

    private static void checkWindow(
            Window window, Map<CalendarDate, LocalDate> moved, Map<CalendarDate, LocalDate> all, List<Missing> wrong) {
        if (!day(all, window.opens()).isAfter(day(all, window.closes()))) {
            return;
        }
        if (moved.containsKey(window.closes())) {
            var finding = finding(window.closes(), "calendar.too-early", window.opens(), all);
            if (wrong.stream().noneMatch(known -> known.where().equals(finding.where()))) {
                wrong.add(finding);
            }
        } else if (moved.containsKey(window.opens())) {
            wrong.add(finding(window.opens(), "calendar.too-late", window.closes(), all));
        }
    }

    private static Missing finding(
            CalendarDate date, String message, CalendarDate other, Map<CalendarDate, LocalDate> all) {
        return Missing.of("dates." + date.key(), message, label(other), ThaiDates.longDate(day(all, other)));
    }

    private static MessageSourceResolvable label(CalendarDate date) {
        return new DefaultMessageSourceResolvable("calendar.date." + date.key());
    }

    private static LocalDate day(Map<CalendarDate, LocalDate> all, CalendarDate date) {
        return Objects.requireNonNull(all.get(date), date::key);
    }

    /** Something that is open from a day to a day. */
    private record Window(CalendarDate opens, CalendarDate closes) {}
}
