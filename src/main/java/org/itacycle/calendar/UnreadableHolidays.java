package org.itacycle.calendar;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** A file of holidays has a line that names no day; the argument is the line. */
public class UnreadableHolidays extends Problem {

    public UnreadableHolidays(String line) {
        super(Kind.INVALID, line);
    }
}
