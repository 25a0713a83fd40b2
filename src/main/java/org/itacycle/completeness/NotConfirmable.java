package org.itacycle.completeness;

import java.util.List;
import org.itacycle.problem.Kind;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Problem;

/** A finding that stops the document cannot be confirmed beforehand; whoever lets it go on gives the reason there. */
public class NotConfirmable extends Problem {

    public NotConfirmable(List<Missing> stops) {
        super(Kind.CONFLICT, stops);
    }
}
