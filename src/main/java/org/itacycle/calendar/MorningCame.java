package org.itacycle.calendar;

import java.time.LocalDate;

/** The demonstration has played a day, and everything due by its morning has run; elsewhere mornings come by themselves. */
public record MorningCame(LocalDate day) {}
