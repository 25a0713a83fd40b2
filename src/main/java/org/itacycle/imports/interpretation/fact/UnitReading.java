package org.itacycle.imports.interpretation.fact;

import java.util.List;
import org.itacycle.imports.interpretation.trace.Notice;

/** Responsible units by their canonical names, unknown ones as they were written, and what is doubtful about them. */
public record UnitReading(List<String> names, List<Notice> notices) {}
