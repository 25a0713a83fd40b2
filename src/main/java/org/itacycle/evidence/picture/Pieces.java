package org.itacycle.evidence.picture;

import java.io.IOException;

/** A file that comes in pieces. */
interface Pieces {

    /** About as much as is held at once. */
    int LENGTH = 1 << 16;

    byte[] NONE = {};

    /** The next piece; an empty one at the end. */
    byte[] next() throws IOException;
}
