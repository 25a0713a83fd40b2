package org.itacycle.imports;

import org.itacycle.problem.Kind;

/** A document that unpacks to more, or holds more pages, rows or levels, than any plan of a local government. */
public final class DocumentTooLarge extends UnreadableDocument {

    public DocumentTooLarge() {
        super(Kind.TOO_LARGE);
    }
}
