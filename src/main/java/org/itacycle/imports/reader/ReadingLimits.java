package org.itacycle.imports.reader;

import org.itacycle.imports.DocumentTooLarge;
import org.itacycle.imports.ReadingTookTooLong;

/** How much of a foreign document is read. The longest plan seen has 60 pages; each limit lies far above and ends the reading. */
public final class ReadingLimits {

    /** The largest file, in bytes. */
    public static final int FILE = 20 << 20;

    /** What the read parts of a packed file may unpack to together, in bytes. */
    public static final long UNPACKED = 64L << 20;

    /** The rows of all tables. */
    public static final int ROWS = 20_000;

    /** The columns of one table. */
    public static final int COLUMNS = 500;

    /** The cells of all tables, merged ones included. */
    public static final int CELLS = 400_000;

    /** The paragraphs of the document, those in cells included. */
    public static final int PARAGRAPHS = 200_000;

    /** The letters of the document. */
    public static final int LETTERS = 4_000_000;

    /** How deep tables, lists and boxes may stand inside each other. */
    public static final int DEPTH = 100;

    private ReadingLimits() {}

    /** Refuses more than the limit. */
    public static void check(long amount, long limit) {
        if (amount > limit) {
            throw new DocumentTooLarge();
        }
    }

    /** To be called in every loop over a document: ends the reading when its time is over. */
    public static void checkTime() {
        if (Thread.currentThread().isInterrupted()) {
            throw new ReadingTookTooLong();
        }
    }
}
