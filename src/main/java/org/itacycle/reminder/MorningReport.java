package org.itacycle.reminder;

/** What a morning's run has done: local governments served, steps reminded of, mails written. */
public record MorningReport(int offices, int steps, int mails) {

    static final MorningReport NOTHING = new MorningReport(0, 0, 0);

    MorningReport plus(MorningReport other) {
        return new MorningReport(offices + other.offices, steps + other.steps, mails + other.mails);
    }
}
