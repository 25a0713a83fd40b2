package org.itacycle.organization;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** The officer has a password that somebody else knows, and must choose her own before anything else. */
public class PasswordChangeRequired extends Problem {

    public PasswordChangeRequired() {
        super(Kind.FORBIDDEN);
    }
}
