package org.itacycle.web;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** What was sent is larger than any form can be. */
class BodyTooLarge extends Problem {

    BodyTooLarge() {
        super(Kind.TOO_LARGE);
    }
}
