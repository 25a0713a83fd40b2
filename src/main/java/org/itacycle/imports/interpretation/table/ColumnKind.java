package org.itacycle.imports.interpretation.table;

import org.itacycle.reporting.ExecutionStatus;
import org.jspecify.annotations.Nullable;

/** What a column of a table holds. */
public enum ColumnKind {
    NUMBER,
    INDICATOR,
    ITEM,
    SCORE,
    MEASURE,
    ANALYSIS,
    STEP,
    /** A header that names a measure where no other column does, and a step otherwise. */
    MEASURE_OR_STEP,
    UNIT,
    PERIOD,
    PERIOD_START,
    PERIOD_END,
    RESULT,
    OUTCOME,
    OBSTACLE,
    SUGGESTION,
    STATUS,
    DONE,
    IN_PROGRESS,
    NOT_STARTED,
    UNABLE,
    /** Known, but without a place in a measure: budget, target, remark. */
    NOTE,
    UNKNOWN;

    /** The status that a tick in the column stands for. */
    @Nullable
    ExecutionStatus tick() {
        return switch (this) {
            case DONE -> ExecutionStatus.DONE;
            case IN_PROGRESS -> ExecutionStatus.IN_PROGRESS;
            case NOT_STARTED -> ExecutionStatus.NOT_STARTED;
            case UNABLE -> ExecutionStatus.UNABLE;
            default -> null;
        };
    }

    /** Whether a row that fills the column starts something of its own. */
    boolean standsForItself() {
        return switch (this) {
            case UNIT, PERIOD, PERIOD_START, PERIOD_END, STATUS, DONE, IN_PROGRESS, NOT_STARTED, UNABLE -> true;
            default -> false;
        };
    }
}
