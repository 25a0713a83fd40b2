package org.itacycle.problem;

import java.util.List;

/** A file is larger than the limit, in megabytes. */
public class TooLarge extends Problem {

    public TooLarge(String field, long limitInMegabytes) {
        super(Kind.TOO_LARGE, List.of(Missing.of(field, "problem.too-large.file", limitInMegabytes)), limitInMegabytes);
    }
}
