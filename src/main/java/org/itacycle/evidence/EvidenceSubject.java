package org.itacycle.evidence;

import java.util.UUID;

/** What a file belongs to: the report of one round, an activity, a task's paper or an order. */
public record EvidenceSubject(Kind kind, String id) {

    /** The things a file can be attached to. */
    public enum Kind {
        REPORT,
        ACTIVITY,
        TASK,
        DOCUMENT
    }

    /** The report of a measure in round 6 or 12. */
    public static EvidenceSubject report(UUID measure, int round) {
        return new EvidenceSubject(Kind.REPORT, measure + "/" + round);
    }

    /** An entry of the activity log. */
    public static EvidenceSubject activity(UUID activity) {
        return new EvidenceSubject(Kind.ACTIVITY, activity.toString());
    }

    /** A task: a decision on paper, a photo of the notice board. */
    public static EvidenceSubject task(String task) {
        return new EvidenceSubject(Kind.TASK, task);
    }

    /** A signed document or an order. */
    public static EvidenceSubject document(String document) {
        return new EvidenceSubject(Kind.DOCUMENT, document);
    }
}
