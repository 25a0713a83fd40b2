package org.itacycle.exchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of ours that comes back. */
public final class FilledWorkbook {

    private final Map<String, FilledSheet> sheets = new HashMap<>();

    public FilledWorkbook(byte[] file) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.forEach(sheet -> sheets.put(sheet.getSheetName(), new FilledSheet(sheet)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The filled rows of the sheet, none where somebody deleted it. */
    public List<FilledSheet.Line> lines(String sheet) {
        var found = sheets.get(sheet);
        return found == null ? List.of() : found.lines();
    }
}
