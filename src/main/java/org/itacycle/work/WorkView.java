package org.itacycle.work;

/** The five windows on the open work that everybody finds ready, in the Tasklist and on the pages alike. */
public enum WorkView {
    /** What one's own groups owe. */
    MINE,
    /** Of that, what is due today or within {@link WorkList#SOON_DAYS} days. */
    SOON,
    /** Of that, what is late. */
    LATE,
    /** What one has taken in hand oneself. */
    CLAIMED,
    /** Every step that is open; for those who follow the year. */
    ALL
}
