package org.itacycle.document;

import org.itacycle.document.sheet.CommaFile;
import org.itacycle.document.sheet.SheetFile;
import org.springframework.stereotype.Component;

/** Writes the tables of a paper for spreadsheets; nothing in them is ever computed as a formula. */
@Component
public class SheetWriter {

    /** The tables as a workbook ({@code .xlsx}), one sheet each, cells that reach over rows kept as one. */
    public byte[] xlsx(Paper paper) {
        return SheetFile.of(paper);
    }

    /**
     * The tables as comma-separated text, UTF-8 with byte order mark; with more than one table each begins with its name.
     * A cell that reaches over several rows stands in each of them.
     */
    public byte[] csv(Paper paper) {
        return CommaFile.of(paper);
    }
}
