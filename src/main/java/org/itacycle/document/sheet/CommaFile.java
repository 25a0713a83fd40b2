package org.itacycle.document.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.itacycle.document.Block;
import org.itacycle.document.Cell;
import org.itacycle.document.Paper;

/**
 * The tables as comma-separated text, UTF-8 with byte order mark, below each other with an empty line between. A cell that
 * begins like a formula gets an apostrophe in front, so that no spreadsheet computes it.
 */
public final class CommaFile {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CommaFile() {}

    /** The tables of the paper; a cell that covers several stands in each of them. */
    public static byte[] of(Paper paper) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            var tables = paper.tables().toList();
            for (int i = 0; i < tables.size(); i++) {
                if (i > 0) {
                    printer.println();
                }
                print(printer, tables.get(i), tables.size() > 1);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter printer, Block.Table table, boolean named) throws IOException {
        if (named) {
            printer.printRecord(harmless(table.name()));
        }
        printer.printRecord(table.columns().stream()
                .map(Block.Column::header)
                .map(CommaFile::harmless)
                .toList());
        for (var row : table.grid()) {
            printer.printRecord(
                    row.stream().map(Cell::text).map(CommaFile::harmless).toList());
        }
    }

    private static String harmless(String text) {
        boolean starts = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return starts && text.length() > 1 ? "'" + text : text;
    }
}
