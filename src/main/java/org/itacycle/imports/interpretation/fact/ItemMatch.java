package org.itacycle.imports.interpretation.fact;

/** The item of the assessment that a text means, and the indicator it belongs to. */
public record ItemMatch(String code, int indicator) {}
