package org.itacycle.decision;

import java.util.EnumSet;
import java.util.Set;

/** Whose turn it was: the coordinator forwards, the clerk gives an opinion, the executive agrees. */
public enum Stage {
    COORDINATOR,
    CLERK,
    EXECUTIVE;

    /** What may be decided here about the subject; a plan is forwarded, a collection of reports is accepted. */
    Set<Outcome> outcomes(Subject subject) {
        return this == COORDINATOR && subject == Subject.PLAN
                ? EnumSet.of(Outcome.FORWARD, Outcome.RETURN)
                : EnumSet.of(Outcome.APPROVE, Outcome.RETURN);
    }
}
