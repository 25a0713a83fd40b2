package org.itacycle.paperwork;

/** What a text of a document may ask for in braces; the Thai words are messages {@code paperwork.fact.<name>}. */
public enum Fact {
    OFFICE,
    DISTRICT,
    PROVINCE,
    EXECUTIVE,
    CLERK,
    YEAR,
    RESULT_YEAR,
    DISCLOSURE_YEAR,
    TOTAL,
    LEVEL,
    PREVIOUS_TOTAL,
    CHANGE,
    OWN_TOTAL,
    OWN_LEVEL,
    ROUND,
    CUT_OFF,
    MEASURES,
    DONE,
    IN_PROGRESS,
    UNABLE,
    NOT_STARTED,
    AGREED,
    NUMBER,
    SIGNED;

    /** The key of the word that people write. */
    public String messageKey() {
        return "paperwork.fact." + name();
    }
}
