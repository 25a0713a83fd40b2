package org.itacycle.notification;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** Mail cannot leave because no mail server, or no sender's address, is set. */
public class NoMailServer extends Problem {

    NoMailServer() {
        super(Kind.CONFLICT);
    }
}
