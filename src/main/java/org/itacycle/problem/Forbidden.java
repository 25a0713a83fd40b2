package org.itacycle.problem;

/** The caller may not do this. */
public class Forbidden extends Problem {

    public Forbidden() {
        super(Kind.FORBIDDEN);
    }
}
