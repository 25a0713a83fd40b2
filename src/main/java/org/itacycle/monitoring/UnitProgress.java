package org.itacycle.monitoring;

/** How much a unit owes; overdue tasks are among the open ones, closed ones ended without being sent. */
public record UnitProgress(String unit, String name, int open, int overdue, int done, int closed) {}
