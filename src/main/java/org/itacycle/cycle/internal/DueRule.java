package org.itacycle.cycle.internal;

import org.itacycle.calendar.CalendarDate;
import org.itacycle.work.TaskKey;
import org.jspecify.annotations.Nullable;

/** When a task is due: the later of the calendar's date and its start plus so many working days (labels.md). */
record DueRule(CalendarDate date, int workingDays) {

    static DueRule of(TaskKey key, @Nullable Integer round) {
        var twelve = round != null && round == 12;
        return switch (key) {
            case RECORD_RESULT -> new DueRule(CalendarDate.RESULT, 5);
            case ANALYSE_INDICATORS -> new DueRule(CalendarDate.ANALYSE, 10);
            case DRAFT_MEASURES -> new DueRule(CalendarDate.DRAFT, 20);
            case CONSOLIDATE_PLAN -> new DueRule(CalendarDate.CONSOLIDATE, 5);
            case ENDORSE_PLAN -> new DueRule(CalendarDate.ENDORSE, 5);
            case APPROVE_PLAN -> new DueRule(CalendarDate.APPROVE, 5);
            case RECORD_AGREED_PLAN -> new DueRule(CalendarDate.APPROVE, 10);
            case ANNOUNCE_PLAN -> new DueRule(CalendarDate.PUBLISH, 5);
            case ACKNOWLEDGE_PLAN -> new DueRule(CalendarDate.ACKNOWLEDGE, 5);
            case REPORT_PROGRESS -> new DueRule(twelve ? CalendarDate.ROUND_12_SUBMIT : CalendarDate.ROUND_6_SUBMIT, 5);
            case REVIEW_PROGRESS ->
                new DueRule(twelve ? CalendarDate.ROUND_12_COLLECT : CalendarDate.ROUND_6_COLLECT, 5);
            case ENDORSE_REPORT ->
                new DueRule(twelve ? CalendarDate.ROUND_12_ENDORSE : CalendarDate.ROUND_6_ENDORSE, 5);
            case APPROVE_REPORT -> new DueRule(twelve ? CalendarDate.ROUND_12_APPROVE : CalendarDate.ROUND_6_NOTE, 5);
            case ANNOUNCE_REPORT ->
                new DueRule(twelve ? CalendarDate.ROUND_12_PUBLISH : CalendarDate.ROUND_6_PUBLISH, 5);
            case RESOLVE_OVERDUE -> throw new IllegalArgumentException("no day of the calendar rules " + key);
        };
    }
}
