package org.itacycle.problem;

/** Somebody else has changed the content since it was read. */
public class Stale extends Problem {

    public Stale() {
        super(Kind.STALE);
    }
}
