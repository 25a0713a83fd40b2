package org.itacycle.imports;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** A file that looks like a document but cannot be read: damaged, cut off, or made to harm. Subclasses say more. */
public class UnreadableDocument extends Problem {

    public UnreadableDocument() {
        this(Kind.UNREADABLE);
    }

    public UnreadableDocument(Throwable cause) {
        this();
        initCause(cause);
    }

    protected UnreadableDocument(Kind kind, Object... arguments) {
        super(kind, arguments);
    }
}
