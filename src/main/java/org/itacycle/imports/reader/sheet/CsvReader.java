package org.itacycle.imports.reader.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.itacycle.imports.UnreadableDocument;
import org.itacycle.imports.reader.Amounts;
import org.itacycle.imports.reader.DocumentReader;
import org.itacycle.imports.reader.TextDecoder;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.SourceFormat;

/** Reads comma-separated tables as Excel writes them: UTF-8 or windows-874, parted by comma, semicolon or tab. */
public final class CsvReader implements DocumentReader {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final int SAMPLE = 1 << 16;

    @Override
    public SourceFormat format() {
        return SourceFormat.CSV;
    }

    @Override
    public List<Block> read(byte[] file) {
        String text = TextDecoder.decode(file);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        Amounts amounts = new Amounts();
        SheetGrid grid = new SheetGrid(amounts);
        try (var records = format.parse(new StringReader(text))) {
            int row = 0;
            for (CSVRecord cells : records) {
                for (int column = 0; column < cells.size(); column++) {
                    grid.put(row, column, cells.get(column));
                }
                row++;
            }
        } catch (IOException damaged) {
            throw new UnreadableDocument(damaged);
        }
        return new SheetBlocks(grid, amounts).read();
    }

    /** The sign that stands most often outside of quotes. */
    private static char delimiter(String text) {
        String sample = QUOTED.matcher(text.substring(0, Math.min(SAMPLE, text.length())))
                .replaceAll("");
        return List.of(',', ';', '\t').stream()
                .max(Comparator.comparingLong(
                        sign -> sample.chars().filter(letter -> letter == sign).count()))
                .orElse(',');
    }
}
