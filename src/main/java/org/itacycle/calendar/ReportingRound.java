package org.itacycle.calendar;

import java.util.Arrays;
import java.util.Optional;

/** The two rounds in which the divisions report on their measures. */
public enum ReportingRound {
    M6(6, CalendarDate.ROUND_6_OPEN, CalendarDate.ROUND_6_CUT_OFF),
    M12(12, CalendarDate.ROUND_12_OPEN, CalendarDate.ROUND_12_CUT_OFF);

    private final int months;
    private final CalendarDate opens;
    private final CalendarDate cutOff;

    ReportingRound(int months, CalendarDate opens, CalendarDate cutOff) {
        this.months = months;
        this.opens = opens;
        this.cutOff = cutOff;
    }

    /** The number by which people call the round: 6 or 12. */
    public int months() {
        return months;
    }

    /** The day on which it opens. */
    public CalendarDate opens() {
        return opens;
    }

    /** The last day on which a deed counts for it. */
    public CalendarDate cutOff() {
        return cutOff;
    }

    /** The round with the number, where there is one. */
    public static Optional<ReportingRound> find(int months) {
        return Arrays.stream(values()).filter(round -> round.months == months).findFirst();
    }

    /** The round with the number. */
    public static ReportingRound of(int months) {
        return find(months).orElseThrow(() -> new IllegalArgumentException("no reporting round of " + months));
    }
}
