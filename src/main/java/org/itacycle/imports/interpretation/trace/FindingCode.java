package org.itacycle.imports.interpretation.trace;

import static org.itacycle.assessment.Severity.ERROR;
import static org.itacycle.assessment.Severity.INFO;
import static org.itacycle.assessment.Severity.WARNING;

import org.itacycle.assessment.Severity;

/** What a finding is about; its sentence is {@code imports.finding.<CODE>} in the message file. */
public enum FindingCode {
    HEADER_REPAIRED(INFO),
    HEADER_UNKNOWN(WARNING),
    ITEM_CODE_REPAIRED(INFO),
    ITEM_UNKNOWN(WARNING),
    INDICATOR_NUMBER_CORRECTED(WARNING),
    INDICATOR_SCORES_DIFFER(INFO),
    SCORE_MISREAD(WARNING),
    INSTRUMENT_NOT_MEAN(WARNING),
    TOTAL_NOT_WEIGHTED_MEAN(WARNING),
    LEVEL_DIFFERS(WARNING),
    YEAR_INCONSISTENT(WARNING),
    YEAR_INFERRED(INFO),
    PERIOD_YEAR_INFERRED(INFO),
    PERIOD_OUTSIDE_FISCAL_YEAR(WARNING),
    PERIOD_ENDS_BEFORE_START(WARNING),
    PERIOD_UNREADABLE(WARNING),
    STEP_RENUMBERED(INFO),
    LIST_SPLIT_INFERRED(INFO),
    LISTS_UNEQUAL(WARNING),
    ROW_JOINED(INFO),
    MEASURE_WITHOUT_STEPS(WARNING),
    UNIT_INFERRED(WARNING),
    UNIT_UNKNOWN(WARNING),
    ORGANIZATION_NAME_DIFFERS(INFO),
    INDICATOR_WITHOUT_MEASURE(WARNING),
    MEASURE_FOR_FULL_SCORE(INFO),
    ANALYSIS_PRAISES_LOW_SCORE(WARNING),
    ANALYSIS_REPEATED(INFO),
    OUTCOME_REPEATED(WARNING),
    RESULT_AND_OUTCOME_TOGETHER(INFO),
    TITLE_DIFFERS_FROM_CONTENT(INFO),
    TEMPLATE_RESIDUE(WARNING),
    TEXT_OUTSIDE_TABLES(INFO),
    TEXT_UNPLACED(WARNING),
    NOTHING_FOUND(ERROR);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
