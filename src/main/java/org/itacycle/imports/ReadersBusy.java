package org.itacycle.imports;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** As many documents as may be are being read at the moment. */
public final class ReadersBusy extends Problem {

    public ReadersBusy() {
        super(Kind.BUSY);
    }
}
