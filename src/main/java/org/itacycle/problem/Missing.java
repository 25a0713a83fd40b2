package org.itacycle.problem;

import java.util.List;

/**
 * One thing that is missing or wrong: the path of the field ({@code measures[2].steps[0].result}), the key of the
 * message and its arguments.
 */
public record Missing(String where, String message, List<Object> arguments) {

    public static Missing of(String where, String message, Object... arguments) {
        return new Missing(where, message, List.of(arguments));
    }

    /** The same finding seen from a document in which its object stands at the prefix. */
    public Missing under(String prefix) {
        return new Missing(prefix + "." + where, message, arguments);
    }
}
