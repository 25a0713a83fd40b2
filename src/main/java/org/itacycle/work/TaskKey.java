package org.itacycle.work;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of user task of the year; the key is the element id in the models without its prefix. */
public enum TaskKey {
    RECORD_RESULT("recordResult"),
    RECORD_AGREED_PLAN("recordAgreedPlan"),
    ANALYSE_INDICATORS("analyseIndicators"),
    DRAFT_MEASURES("draftMeasures"),
    CONSOLIDATE_PLAN("consolidatePlan"),
    ENDORSE_PLAN("endorsePlan"),
    APPROVE_PLAN("approvePlan"),
    ANNOUNCE_PLAN("announcePlan"),
    ACKNOWLEDGE_PLAN("acknowledgePlan"),
    REPORT_PROGRESS("reportProgress"),
    REVIEW_PROGRESS("reviewProgress"),
    ENDORSE_REPORT("endorseReport"),
    APPROVE_REPORT("approveReport"),
    ANNOUNCE_REPORT("announceReport"),
    RESOLVE_OVERDUE("resolveOverdue");

    /** While one of these is open, the plan's content may still change. */
    static final Set<TaskKey> PLANNING =
            EnumSet.of(RECORD_RESULT, RECORD_AGREED_PLAN, ANALYSE_INDICATORS, DRAFT_MEASURES, CONSOLIDATE_PLAN);

    /** While one of these is open, the reports of the round may still change. */
    static final Set<TaskKey> COLLECTING = EnumSet.of(REPORT_PROGRESS, REVIEW_PROGRESS);

    private static final Set<TaskKey> DECISIONS =
            EnumSet.of(ENDORSE_PLAN, APPROVE_PLAN, ENDORSE_REPORT, APPROVE_REPORT);

    private final String key;

    TaskKey(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Whether clerk or executive answers by it what was proposed: agree, take note, or have it thought over. */
    public boolean isDecision() {
        return DECISIONS.contains(this);
    }

    /** The kind with the key; an unknown one is a defect in a model. */
    public static TaskKey of(String key) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no user task is called " + key));
    }
}
