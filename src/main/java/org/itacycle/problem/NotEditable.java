package org.itacycle.problem;

/** The content is closed: it was sent, proposed or agreed. */
public class NotEditable extends Problem {

    public NotEditable() {
        super(Kind.CONFLICT);
    }
}
