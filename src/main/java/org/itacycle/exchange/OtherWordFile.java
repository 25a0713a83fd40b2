package org.itacycle.exchange;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** The Word file was downloaded here, but for something else; the sentence says for what. */
public class OtherWordFile extends Problem {

    OtherWordFile(String forWhat) {
        super(Kind.INVALID, forWhat);
    }
}
