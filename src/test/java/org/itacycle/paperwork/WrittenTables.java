package org.itacycle.paperwork;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.document.Paper;
import org.itacycle.document.PdfWriter;
import org.itacycle.document.SheetWriter;
import org.itacycle.document.Stationery;
import org.itacycle.document.TableData;
import org.itacycle.document.WordWriter;

/** Reads the tables back out of the files of a document, by other libraries than those that wrote them where there are. */
final class WrittenTables {

    private static final ObjectMapper JSON = new ObjectMapper();

    private WrittenTables() {}

    /** The tables of the Word file: head first, rows as they stand; a covered cell is empty. */
    static List<List<List<String>>> word(PaperOffice office, Paper paper) throws IOException {
        var bytes = office.get(WordWriter.class).write(paper, Stationery.PLAIN);
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return document.getTables().stream()
                    .map(table -> table.getRows().stream()
                            .map(row -> row.getTableCells().stream()
                                    .map(cell -> plain(cell.getText()))
                                    .toList())
                            .toList())
                    .toList();
        }
    }

    static List<List<List<String>>> sheet(PaperOffice office, Paper paper) throws IOException {
        var formatter = new DataFormatter();
        var tables = new ArrayList<List<List<String>>>();
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(office.get(SheetWriter.class).xlsx(paper)))) {
            for (var sheet : book) {
                var rows = new ArrayList<List<String>>();
                sheet.forEach(row -> rows.add(StreamSupport.stream(row.spliterator(), false)
                        .map(cell -> plain(formatter.formatCellValue(cell)))
                        .toList()));
                tables.add(rows);
            }
        }
        return tables;
    }

    static List<List<List<String>>> json(Paper paper) throws IOException {
        var tables = JSON.readTree(JSON.writeValueAsString(TableData.of(paper)));
        var read = new ArrayList<List<List<String>>>();
        for (var table : tables) {
            var rows = new ArrayList<List<String>>();
            rows.add(texts(table.path("columns"), "header"));
            table.path("rows").forEach(row -> rows.add(texts(row, null)));
            read.add(rows);
        }
        return read;
    }

    /** The text of the PDF page by page. */
    static List<String> pdf(PaperOffice office, Paper paper) throws IOException {
        var bytes = office.get(PdfWriter.class).write(paper, Stationery.PLAIN).bytes();
        try (var document = Loader.loadPDF(bytes)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(plain(stripper.getText(document)));
            }
            return pages;
        }
    }

    /** Whether the pages hold the text in one piece, or broken at the end of a page. */
    static boolean holds(List<String> pages, String text) {
        return IntStream.range(0, pages.size()).anyMatch(page -> holds(pages, page, text));
    }

    private static boolean holds(List<String> pages, int page, String text) {
        if (pages.get(page).contains(text)) {
            return true;
        }
        return page + 1 < pages.size()
                && IntStream.range(1, text.length())
                        .filter(cut -> pages.get(page).contains(text.substring(0, cut)))
                        .anyMatch(cut -> holds(pages, page + 1, text.substring(cut)));
    }

    /** Spaces are the typesetter's, digits the office's choice: neither counts. */
    static String plain(String text) {
        return ThaiDates.arabicDigits(text).replaceAll("[\\s\u200b\u00a0]", "");
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node ->
                        plain(field == null ? node.asText() : node.path(field).asText()))
                .toList();
    }
}
