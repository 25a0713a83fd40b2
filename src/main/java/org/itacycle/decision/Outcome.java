package org.itacycle.decision;

/** How a decision went. For the report of six months APPROVE means that the executive took note of it. */
public enum Outcome {
    APPROVE,
    RETURN,
    FORWARD
}
