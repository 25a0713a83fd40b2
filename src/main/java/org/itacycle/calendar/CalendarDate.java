package org.itacycle.calendar;

import java.util.Arrays;
import java.util.Optional;

/** The days of an ITA year that an office keeps; the key names them outside the application. */
public enum CalendarDate {
    RESULT("result"),
    ANALYSE("analyse"),
    DRAFT("draft"),
    CONSOLIDATE("consolidate"),
    ENDORSE("endorse"),
    APPROVE("approve"),
    APPROVE_LATEST("approveLatest"),
    PUBLISH("publish"),
    ACKNOWLEDGE("acknowledge"),
    REGISTRATION_OPENS("registrationOpens"),
    REGISTRATION_CLOSES("registrationCloses"),
    SURVEY_OPENS("surveyOpens"),
    SURVEY_CLOSES("surveyCloses"),
    DISCLOSURE_READY("disclosureReady"),
    DISCLOSURE_CHECK("disclosureCheck"),
    DISCLOSURE_SUBMIT("disclosureSubmit"),
    DISCLOSURE_CLOSES("disclosureCloses"),
    CLARIFICATION_OPENS("clarificationOpens"),
    CLARIFICATION_CLOSES("clarificationCloses"),
    E_PLAN_6("ePlan6"),
    E_PLAN_12("ePlan12"),
    ROUND_6_OPEN("round6Open"),
    ROUND_6_CUT_OFF("round6CutOff"),
    ROUND_6_SUBMIT("round6Submit"),
    ROUND_6_COLLECT("round6Collect"),
    ROUND_6_ENDORSE("round6Endorse"),
    ROUND_6_NOTE("round6Note"),
    ROUND_6_PUBLISH("round6Publish"),
    ROUND_12_OPEN("round12Open"),
    ROUND_12_CUT_OFF("round12CutOff"),
    ROUND_12_SUBMIT("round12Submit"),
    ROUND_12_COLLECT("round12Collect"),
    ROUND_12_ENDORSE("round12Endorse"),
    ROUND_12_APPROVE("round12Approve"),
    ROUND_12_PUBLISH("round12Publish"),
    ROUND_12_LATEST("round12Latest");

    private final String key;

    CalendarDate(String key) {
        this.key = key;
    }

    /** Its name in JSON, in the tables and in the message {@code calendar.date.<key>}. */
    public String key() {
        return key;
    }

    /** The date with the key, where there is one. */
    public static Optional<CalendarDate> find(String key) {
        return Arrays.stream(values()).filter(date -> date.key.equals(key)).findFirst();
    }
}
