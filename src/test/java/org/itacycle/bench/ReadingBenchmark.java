package org.itacycle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.itacycle.LibreOffice;
import org.itacycle.TestMessages;
import org.itacycle.assessment.RuleSets;
import org.itacycle.imports.OfficeFiles;
import org.itacycle.imports.TextFiles;
import org.itacycle.imports.interpretation.Interpreter;
import org.itacycle.imports.reader.DocumentReaders;
import org.itacycle.organization.DefaultUnitTree;
import org.itacycle.organization.UnitTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads and interprets one large plan in every format and prints what it costs beside the bare text of the same file. */
class ReadingBenchmark {

    private static final int MEASURES = 500;
    private static final String LINE = "| %-5s | %8d | %8s | %8.0f | %10.0f | %9d | %13.0f | %13d |%n";

    private final DocumentReaders readers = new DocumentReaders();
    private final UnitTree units = DefaultUnitTree.read();
    private final Interpreter interpreter = new Interpreter(
            new RuleSets(JsonMapper.builder().findAndAddModules().build()), TestMessages.of("imports"));

    @TempDir
    private Path directory;

    @Test
    void everyFormatBesideItsLibraryAlone() throws IOException {
        var files = files();
        int pages = pages(files.get("pdf"));
        var table = new StringBuilder("""
            | format | size KB | pages/s | rows/s | reading ms | heap MB | library alone ms | its heap MB |
            |---|--:|--:|--:|--:|--:|--:|--:|
            """);
        files.forEach((format, file) -> table.append(line(format, file, pages)));
        System.out.printf(
                "%n%d rows, %d pages as PDF; Java %s, %d processors, heap of at most %d MB%n%n%s%n",
                MEASURES,
                pages,
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                table);
        Files.writeString(Path.of("target", "benchmark.md"), table);
    }

    private String line(String format, byte[] file, int pages) {
        var ours = Measured.of(() -> assertThat(measures(format, file)).isEqualTo(MEASURES));
        var alone = Measured.of(() -> assertThat(Baseline.letters(format, file)).isPositive());
        var paged = !format.equals("xlsx") && !format.equals("csv");
        var speed = paged ? String.format(Locale.ROOT, "%.0f", pages * 1000 / ours.millis()) : "–";
        return String.format(
                Locale.ROOT,
                LINE,
                format,
                file.length >> 10,
                speed,
                MEASURES * 1000 / ours.millis(),
                ours.millis(),
                ours.megabytes(),
                alone.millis(),
                alone.megabytes());
    }

    private int measures(String format, byte[] file) {
        var source = readers.read("plan." + format, file);
        return interpreter.interpret(source, units, null).preview().measures().size();
    }

    private Map<String, byte[]> files() {
        var plan = LargePlan.of(MEASURES);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("txt", TextFiles.pipes(plan).getBytes(UTF_8));
        files.put("csv", TextFiles.csv(plan).getBytes(UTF_8));
        files.put("html", TextFiles.html(plan, true).getBytes(UTF_8));
        files.put("xlsx", OfficeFiles.xlsx(plan));
        var docx = OfficeFiles.docx(plan, true);
        files.put("docx", docx);
        var office = LibreOffice.in(directory);
        files.put("doc", office.converted(docx, "document.docx", "doc"));
        files.put("pdf", office.converted(docx, "document.docx", "pdf"));
        return files;
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
