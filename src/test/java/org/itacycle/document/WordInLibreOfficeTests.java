package org.itacycle.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.itacycle.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files in a real office program: nothing is lost, and the pages are as they were meant. */
class WordInLibreOfficeTests {

    @TempDir
    Path directory;

    private final WordWriter writer = new WordWriter(Words.messages());

    @Test
    void everyTextOfThePaperIsReadBack() throws IOException {
        var paper = SamplePapers.plan(null, Numerals.THAI);

        var file = writer.write(paper, Stationery.PLAIN);
        var text = new String(LibreOffice.in(directory).converted(file, "plan.docx", "txt"), UTF_8);

        assertThat(text).contains(SamplePapers.SENTENCE, "องค์ประกอบของข้อมูล");
        var inOrder = paper.tables().flatMap(WordInLibreOfficeTests::texts).toList();
        assertThat(text).containsSubsequence(inOrder);
    }

    @Test
    void thePagesAreWideAndTheMemoFitsItsPages() throws IOException {
        var office = LibreOffice.in(directory);

        var plan = office.converted(
                writer.write(SamplePapers.plan("ฉบับร่าง", Numerals.THAI), Stationery.PLAIN), "plan.docx", "pdf");
        var memo = office.converted(writer.write(SamplePapers.memo(), Stationery.PLAIN), "memo.docx", "pdf");

        try (var wide = Loader.loadPDF(plan);
                var upright = Loader.loadPDF(memo)) {
            assertThat(wide.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
            assertThat(wide.getPage(0).getMediaBox().getHeight()).isBetween(594f, 596f);
            assertThat(upright.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            assertThat(upright.getNumberOfPages()).isEqualTo(2);
        }
    }

    private static Stream<String> texts(Block.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.lines().stream())
                .map(String::strip);
    }
}
