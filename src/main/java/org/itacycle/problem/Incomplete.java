package org.itacycle.problem;

import java.util.List;

/** Something is still missing before a task may be sent. */
public class Incomplete extends Problem {

    public Incomplete(Missing missing) {
        this(List.of(missing));
    }

    public Incomplete(List<Missing> missing) {
        super(Kind.INCOMPLETE, missing);
    }
}
