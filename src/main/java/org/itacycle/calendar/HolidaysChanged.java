package org.itacycle.calendar;

/** Days were added to the holidays or taken from them; what is counted in working days follows in the same transaction. */
public record HolidaysChanged() {}
