package org.itacycle.calendar;

import java.time.LocalDate;

/** A day on which offices are closed; an added one came on top of the official ones and may be taken back. */
public record Holiday(LocalDate day, String name, boolean added) {}
