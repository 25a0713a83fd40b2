package org.itacycle.completeness;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which required element a finding of the modules measure and reporting is about. */
final class ElementOf {

    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("MEASURE_WITHOUT_TITLE", "TITLE"),
            Map.entry("DUPLICATE_MEASURE", "TITLE"),
            Map.entry("MEASURE_WITHOUT_FOCUS", "ANALYSIS"),
            Map.entry("INDICATOR_WITHOUT_ANALYSIS", "ANALYSIS"),
            Map.entry("COPIED_TEXT", "ANALYSIS"),
            Map.entry("MEASURE_WITHOUT_STEPS", "STEPS"),
            Map.entry("STEP_WITHOUT_TEXT", "STEPS"),
            Map.entry("DUPLICATE_STEP", "STEPS"),
            Map.entry("MEASURE_WITHOUT_PERIOD", "PERIOD"),
            Map.entry("PERIOD_OUTSIDE_FISCAL_YEAR", "PERIOD"),
            Map.entry("STEP_OUTSIDE_MEASURE_PERIOD", "PERIOD"),
            Map.entry("MEASURE_WITHOUT_UNITS", "UNITS"),
            Map.entry("UNIT_UNKNOWN", "UNITS"),
            Map.entry("MEASURE_WITHOUT_MONITORING", "MONITORING"),
            Map.entry("STATUS_MISSING", "RESULT"),
            Map.entry("UNABLE_REASON_MISSING", "RESULT"),
            Map.entry("RESULT_MISSING", "RESULT"),
            Map.entry("STEP_STATUS_MISSING", "RESULT"),
            Map.entry("STEP_RESULT_MISSING", "RESULT"),
            Map.entry("STEP_UNABLE_REASON_MISSING", "RESULT"),
            Map.entry("OUTCOME_MISSING", "OUTCOME"),
            Map.entry("OBSTACLE_MISSING", "SUGGESTION"),
            Map.entry("SUGGESTION_MISSING", "SUGGESTION"));

    private ElementOf() {}

    /** The key of the element, or nothing where the finding is about the plan as a whole. */
    static @Nullable String finding(String code) {
        return ELEMENTS.get(code);
    }
}
