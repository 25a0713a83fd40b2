package org.itacycle.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.itacycle.LibreOffice;
import org.itacycle.imports.FilePart.Grid;
import org.itacycle.imports.FilePart.Line;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Table;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cells and lines of three real documents are read as they stand there, in every format an office keeps them in. */
class SuppliedFilesTests {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "S000,txt",
        "S001,txt",
        "S002,txt",
        "S000,html",
        "S001,html",
        "S002,html",
        "S000,csv",
        "S001,csv",
        "S002,csv",
        "S000,docx",
        "S001,docx",
        "S002,docx",
        "S000,xlsx",
        "S001,xlsx",
        "S002,xlsx"
    })
    void everyCellIsRead(String document, String extension) {
        same(document, extension, file(document, extension));
    }

    /** S001's rows go on over the pages of its PDF; {@link SameContentTests} asks what was made of them. */
    @ParameterizedTest
    @CsvSource({"S000,pdf", "S002,pdf", "S000,doc", "S001,doc", "S002,doc"})
    void everyCellOfAFileOfLibreOfficeIsRead(String document, String extension) {
        same(
                document,
                extension,
                LibreOffice.in(directory).converted(file(document, "docx"), "document.docx", extension));
    }

    private static byte[] file(String document, String extension) {
        var parts = SuppliedText.parts(document + ".txt");
        return switch (extension) {
            case "txt" -> Reading.resource(document + ".txt");
            case "html" -> TextFiles.html(parts, true).getBytes(UTF_8);
            case "csv" -> TextFiles.csv(parts).getBytes(UTF_8);
            case "xlsx" -> OfficeFiles.xlsx(parts);
            default -> OfficeFiles.docx(parts, true);
        };
    }

    private static void same(String document, String extension, byte[] file) {
        var written = SuppliedText.parts(document + ".txt").stream().flatMap(SuppliedFilesTests::texts);
        var read =
                Reading.source("document." + extension, file).blocks().stream().flatMap(SuppliedFilesTests::texts);
        assertThat(dense(read)).isEqualTo(dense(written));
    }

    private static Stream<String> texts(FilePart part) {
        return part instanceof Grid grid
                ? grid.rows().stream().flatMap(row -> row.stream().map(FilePart.Box::text))
                : Stream.of(((Line) part).text());
    }

    private static Stream<String> texts(Block block) {
        return block instanceof Table table
                ? table.rows().stream().flatMap(row -> row.cells().stream().map(cell -> cell.text()))
                : Stream.of(((Paragraph) block).text());
    }

    /** Without spaces: a PDF does not tell those of a wrapped line from others. */
    private static List<String> dense(Stream<String> texts) {
        return texts.map(text -> text.replaceAll("\\s+", ""))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
