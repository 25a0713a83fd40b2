package org.itacycle.assessment;

import java.util.List;

/** Something a person should look at: a stable code, where it is, and the key of the sentence that explains it. */
public record Finding(String code, Severity severity, String where, String message, List<Object> arguments) {

    public static Finding of(String code, Severity severity, String where, String message, Object... arguments) {
        return new Finding(code, severity, where, message, List.of(arguments));
    }
}
