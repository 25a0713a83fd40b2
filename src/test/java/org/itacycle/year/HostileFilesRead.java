package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What was typed as the programs of an office read it in the files that they are given. */
final class HostileFilesRead {

    private HostileFilesRead() {}

    /** No cell is computed. */
    static Set<String> workbook(byte[] file) throws IOException {
        var found = new LinkedHashSet<String>();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING) {
                    found.addAll(Hostile.in(cell.getStringCellValue()));
                }
            })));
        }
        return found;
    }

    /** No cell begins as a formula does. */
    static Set<String> commaFile(byte[] file) throws IOException {
        var found = new LinkedHashSet<String>();
        try (var lines =
                CSVFormat.RFC4180.parse(new StringReader(new String(file, StandardCharsets.UTF_8).substring(1)))) {
            lines.forEach(line -> line.forEach(cell -> {
                assertThat(cell).doesNotStartWith("=");
                found.addAll(Hostile.in(cell));
            }));
        }
        return found;
    }

    static Set<String> word(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            return Hostile.in(text.getText());
        }
    }

    /** The words of a calendar after its own signs were taken for what they are. */
    static Set<String> calendar(byte[] file) throws IOException {
        try {
            var found = new LinkedHashSet<String>();
            var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
            calendar.getPropertyList().getAll().forEach(property -> found.addAll(Hostile.in(property.getValue())));
            calendar.getComponentList()
                    .getAll()
                    .forEach(component -> component
                            .getPropertyList()
                            .getAll()
                            .forEach(property -> found.addAll(Hostile.in(property.getValue()))));
            return found;
        } catch (ParserException broken) {
            throw new IOException(broken);
        }
    }
}
