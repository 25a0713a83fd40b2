package org.itacycle.problem;

import java.util.List;

/** Values that cannot be accepted; each entry names its field. */
public class InvalidInput extends Problem {

    public InvalidInput(Missing wrong) {
        this(List.of(wrong));
    }

    public InvalidInput(List<Missing> wrong) {
        super(Kind.INVALID, wrong);
    }
}
