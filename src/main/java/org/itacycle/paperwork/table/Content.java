package org.itacycle.paperwork.table;

/** What a column of a table of measures may show. */
public enum Content {
    /** The item or indicator that the measure answers. */
    FOCUS,
    /** The score of the item or indicator that it answers. */
    SCORE,
    TITLE,
    ANALYSIS,
    STEPS,
    UNITS,
    PERIOD,
    MONITORING,
    STATUS,
    RESULT,
    OUTCOME,
    OBSTACLE,
    SUGGESTION
}
