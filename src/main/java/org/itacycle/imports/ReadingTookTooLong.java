package org.itacycle.imports;

import org.itacycle.problem.Kind;

/** Reading the document was ended because it took longer than it may. */
public final class ReadingTookTooLong extends UnreadableDocument {

    public ReadingTookTooLong() {
        super(Kind.TOO_LARGE);
    }
}
