package org.itacycle.approval;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** The link has expired or was used; the task itself may still wait. */
public class ApprovalLinkOver extends Problem {

    public ApprovalLinkOver() {
        super(Kind.CONFLICT);
    }
}
