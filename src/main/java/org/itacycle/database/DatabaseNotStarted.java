package org.itacycle.database;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL of the application cannot be started; the reason is one that {@code messages/database} explains. */
class DatabaseNotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Object> arguments;

    DatabaseNotStarted(Reason reason, Object... arguments) {
        this(reason, null, arguments);
    }

    DatabaseNotStarted(Reason reason, @Nullable Throwable cause, Object... arguments) {
        super(reason + " " + List.of(arguments), cause);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    Reason reason() {
        return reason;
    }

    List<Object> arguments() {
        return arguments;
    }

    /** What stands in the way. */
    enum Reason {
        ALREADY_RUNNING,
        OTHER_MAJOR_VERSION,
        NOT_A_DATA_DIRECTORY,
        PASSWORD_LOST,
        ROOT_NOT_POSSIBLE,
        NO_BINARIES,
        NOT_WRITABLE,
        SERVER_FAILED;

        /** The key of the sentence in the message files. */
        String messageKey() {
            return "database." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
