package org.itacycle.cycle.internal;

import java.util.UUID;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;

/** Reads identifiers that clients send. */
final class Identifiers {

    private Identifiers() {}

    /** The identifier; what is none is refused naming the field. */
    static UUID parse(String field, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException strange) {
            throw new InvalidInput(Missing.of(field, "cycle.unknown-identifier", text));
        }
    }
}
