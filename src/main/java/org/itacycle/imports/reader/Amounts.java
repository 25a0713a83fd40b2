package org.itacycle.imports.reader;

/** Counts what was read of one document and ends the reading where it is more than a plan can be. */
public final class Amounts {

    private long rows;
    private long cells;
    private long letters;
    private long paragraphs;

    /** One more row with so many cells. */
    public void row(int width) {
        ReadingLimits.checkTime();
        ReadingLimits.check(width, ReadingLimits.COLUMNS);
        ReadingLimits.check(++rows, ReadingLimits.ROWS);
        cells += width;
        ReadingLimits.check(cells, ReadingLimits.CELLS);
    }

    /** One more paragraph with so many letters. */
    public void paragraph(int length) {
        ReadingLimits.check(++paragraphs, ReadingLimits.PARAGRAPHS);
        letters(length);
    }

    /** So many more letters. */
    public void letters(int more) {
        ReadingLimits.checkTime();
        letters += more;
        ReadingLimits.check(letters, ReadingLimits.LETTERS);
    }
}
