package org.itacycle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;

/** The bare text of a file, as the usual library for its format gives it in a line of code. */
final class Baseline {

    private Baseline() {}

    static int letters(String format, byte[] file) {
        try {
            return switch (format) {
                case "docx" -> word(file);
                case "doc" -> oldWord(file);
                case "xlsx" -> excel(file);
                case "pdf" -> pdf(file);
                case "html" -> Jsoup.parse(new String(file, UTF_8)).text().length();
                case "csv" ->
                    CSVFormat.DEFAULT
                            .parse(new StringReader(new String(file, UTF_8)))
                            .getRecords()
                            .size();
                default -> (int) new String(file, UTF_8).lines().count();
            };
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int word(byte[] file) throws IOException {
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return text.getText().length();
        }
    }

    private static int oldWord(byte[] file) throws IOException {
        try (var text = new WordExtractor(new ByteArrayInputStream(file))) {
            return text.getText().length();
        }
    }

    private static int excel(byte[] file) throws IOException {
        try (var text = new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(file)))) {
            return text.getText().length();
        }
    }

    private static int pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).length();
        }
    }
}
