package org.itacycle.imports;

/** The answer to taking a preview over, and whether it had been given before. */
public record Taken(TakenOver answer, boolean repeated) {}
