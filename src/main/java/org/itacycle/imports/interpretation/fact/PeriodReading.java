package org.itacycle.imports.interpretation.fact;

import java.util.List;
import org.itacycle.imports.ImportPreview.ReadPeriod;
import org.itacycle.imports.interpretation.trace.Notice;

/** A period as it was read, and what is doubtful about it. */
public record PeriodReading(ReadPeriod period, List<Notice> notices) {}
