package org.itacycle.decision;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** The office has an order with that number in that calendar year. */
public class OrderNumberTaken extends Problem {

    public OrderNumberTaken(String number) {
        super(Kind.CONFLICT, number);
    }
}
