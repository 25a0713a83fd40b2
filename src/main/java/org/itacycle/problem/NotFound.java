package org.itacycle.problem;

/** What was asked for does not exist in the caller's local government. */
public class NotFound extends Problem {

    public NotFound(String what) {
        super(Kind.NOT_FOUND, what);
    }
}
