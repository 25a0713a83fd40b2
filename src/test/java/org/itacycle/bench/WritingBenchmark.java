package org.itacycle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.itacycle.TestMessages;
import org.itacycle.document.Block;
import org.itacycle.document.Paper;
import org.itacycle.document.PdfFile;
import org.itacycle.document.PdfWriter;
import org.itacycle.document.Stationery;
import org.itacycle.document.WordWriter;
import org.junit.jupiter.api.Test;

/** Writes both reports of a large office as PDF and Word, and the same tables by the bare libraries. */
class WritingBenchmark {

    private static final String LINE = "| %-32s | %7d | %6d | %9.0f | %7d |%n";

    private final PdfWriter pdf = new PdfWriter(TestMessages.of("document"));
    private final WordWriter word = new WordWriter(TestMessages.of("document"));
    private final List<Paper> reports = List.of(LargeReport.round(6), LargeReport.round(12));

    @Test
    void bothReportsBesideTheBareLibraries() throws IOException {
        int pages = reports.stream()
                .map(report -> pdf.write(report, Stationery.PLAIN))
                .mapToInt(PdfFile::pages)
                .sum();
        var table = new StringBuilder("""
            | both reports | size KB | pages | median ms | heap MB |
            |---|--:|--:|--:|--:|
            """)
                .append(line(
                        "PDF",
                        pages,
                        report -> pdf.write(report, Stationery.PLAIN).bytes()))
                .append(line("PDF, OpenPDF tables unshaped", 0, WritingBenchmark::bareTable))
                .append(line("DOCX", 0, report -> word.write(report, Stationery.PLAIN)))
                .append(line("DOCX, POI cells without style", 0, WritingBenchmark::bareWord));
        System.out.printf(
                "%n%d measures of %d steps; Java %s, %d processors, heap of at most %d MB%n%n%s%n",
                LargeReport.MEASURES,
                LargeReport.STEPS,
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                table);
        Files.writeString(Path.of("target", "benchmark-writing.md"), table);
    }

    private String line(String name, int pages, Function<Paper, byte[]> write) {
        int size = reports.stream().map(write).mapToInt(file -> file.length).sum();
        var measured = Measured.of(
                () -> reports.forEach(report -> assertThat(write.apply(report)).isNotEmpty()));
        return String.format(Locale.ROOT, LINE, name, size >> 10, pages, measured.millis(), measured.megabytes());
    }

    /** The same rows as a table of the library most used for it: no shaping, no Thai words, no spans. */
    private static byte[] bareTable(Paper paper) {
        var out = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4.rotate())) {
            var base = BaseFont.createFont("/fonts/Sarabun-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            var font = new Font(base, 10);
            com.lowagie.text.pdf.PdfWriter.getInstance(document, out);
            document.open();
            for (var each : paper.tables().toList()) {
                var table = new PdfPTable(each.columns().size());
                each.columns().forEach(column -> table.addCell(new Phrase(column.header(), font)));
                table.setHeaderRows(1);
                each.grid().forEach(row -> row.forEach(cell -> table.addCell(new Phrase(cell.text(), font))));
                document.add(table);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return out.toByteArray();
    }

    private static byte[] bareWord(Paper paper) {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            paper.tables().map(Block.Table::grid).forEach(rows -> {
                var table = document.createTable(rows.size(), rows.get(0).size());
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        var text = rows.get(row).get(column).text();
                        table.getRow(row).getCell(column).setText(text);
                    }
                }
            });
            document.write(out);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return out.toByteArray();
    }
}
