package org.itacycle.imports.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.itacycle.imports.DocumentTooLarge;
import org.itacycle.imports.EncryptedDocument;
import org.itacycle.imports.NoTextLayer;
import org.itacycle.imports.UnreadableDocument;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Cell.Span;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files in {@code imports/pdf} were printed from the supplied texts by the program they are named after. */
class PdfReaderTests {

    private final PdfReader reader = new PdfReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S000-libreoffice",
                "S001-libreoffice",
                "S002-libreoffice",
                "S000-chromium",
                "S001-chromium",
                "S002-chromium"
            })
    void theCellsOfAPrintedDocumentAreThoseOfItsText(String name) {
        List<Block> text = Documents.text(name.substring(0, 4));
        List<Block> pdf = reader.read(Documents.bytes("pdf/" + name + ".pdf"));

        assertThat(Documents.cellLetters(pdf)).isEqualTo(Documents.cellLetters(text));
        assertThat(Documents.paragraphLetters(pdf)).isEqualTo(Documents.paragraphLetters(text));
        assertThat(Documents.tables(pdf)).hasSameSizeAs(Documents.tables(text));
    }

    @Test
    void spacesAreKeptWhereTheFileKeepsThem() {
        Table first = Documents.tables(reader.read(Documents.bytes("pdf/S002-libreoffice.pdf")))
                .get(0);

        assertThat(first.rows().get(1).cells().get(3).text()).isEqualTo("๑ ตุลาคม ๒๕๖๗ - ๓๐ กันยายน ๒๕๖๘");
    }

    @Test
    void linesMakeATableWithMergedCells() {
        List<Block> blocks = reader.read(PdfPages.with(page -> {
            page.text(50, 40, "Above");
            page.line(50, 60, 350, 60)
                    .line(50, 160, 350, 160)
                    .line(50, 60, 50, 160)
                    .line(350, 60, 350, 160);
            page.line(150, 60, 150, 160)
                    .line(250, 85, 250, 160)
                    .line(150, 85, 350, 85)
                    .line(150, 120, 350, 120);
            page.text(55, 80, "A")
                    .text(155, 80, "B")
                    .text(155, 110, "C")
                    .text(255, 110, "D")
                    .text(155, 150, "E");
            page.text(50, 200, "Below");
        }));

        assertThat(blocks).startsWith(new Paragraph("Above")).endsWith(new Paragraph("Below"));
        Table table = (Table) blocks.get(1);
        assertThat(table.rows().get(0).cells())
                .containsExactly(Cell.of("A"), Cell.of("B"), new Cell("", Span.FROM_LEFT));
        assertThat(table.rows().get(1).cells())
                .containsExactly(new Cell("", Span.FROM_ABOVE), Cell.of("C"), Cell.of("D"));
        assertThat(table.rows().get(2).cells())
                .containsExactly(new Cell("", Span.FROM_ABOVE), Cell.of("E"), Cell.of(""));
    }

    @Test
    void aTableWithoutOuterLinesIsATableToo() {
        List<Block> blocks = reader.read(PdfPages.with(page -> {
            page.line(50, 85, 350, 85)
                    .line(50, 120, 350, 120)
                    .line(150, 60, 150, 160)
                    .line(250, 60, 250, 160);
            page.text(55, 80, "A")
                    .text(155, 80, "B")
                    .text(255, 80, "C")
                    .text(55, 110, "D")
                    .text(255, 150, "E");
        }));

        assertThat(Documents.rows(blocks.get(0)))
                .containsExactly(List.of("A", "B", "C"), List.of("D", "", ""), List.of("", "", "E"));
    }

    @Test
    void alignedTextIsATableWithoutLines() {
        List<Block> blocks = reader.read(PdfPages.with(page -> {
            page.text(50, 40, "A sentence above that is as long as the page is wide and parts no columns at all");
            page.text(50, 80, "Indicator").text(300, 80, "Score");
            page.text(50, 100, "1 Duties").text(300, 100, "93.55");
            page.text(50, 120, "2 Budget").text(300, 120, "97.56");
            page.text(50, 160, "A sentence below that is as long as the page is wide and parts no columns at all");
        }));

        assertThat(blocks).hasSize(3);
        assertThat(Documents.rows(blocks.get(1)))
                .containsExactly(
                        List.of("Indicator", "Score"), List.of("1 Duties", "93.55"), List.of("2 Budget", "97.56"));
    }

    @Test
    void aTurnedPageIsReadAsItIsSeen() {
        List<Block> blocks =
                reader.read(PdfPages.turned(page -> page.text(50, 40, "First").text(50, 80, "Second")));

        assertThat(blocks).containsExactly(new Paragraph("First"), new Paragraph("Second"));
    }

    @Test
    void aScanWithoutTextIsToldAsSuch() {
        byte[] scan = PdfPages.with(page -> page.line(10, 10, 100, 100));

        assertThatThrownBy(() -> reader.read(scan)).isInstanceOf(NoTextLayer.class);
    }

    @Test
    void aFileWithAPasswordIsToldAsSuch() {
        assertThatThrownBy(() -> reader.read(PdfPages.locked())).isInstanceOf(EncryptedDocument.class);
    }

    @Test
    void damagedFilesAndThoseThatUnpackToTooMuchAreRefused() {
        byte[] cut = Documents.bytes("pdf/S002-libreoffice.pdf");
        assertThatThrownBy(() -> reader.read("%PDF-1.7\nnothing".getBytes())).isInstanceOf(UnreadableDocument.class);
        Assertions.assertThatCode(() -> reader.read(java.util.Arrays.copyOf(cut, cut.length / 2)))
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isNull(),
                        thrown -> assertThat(thrown).isInstanceOf(UnreadableDocument.class));
        assertThatThrownBy(() -> reader.read(PdfPages.bomb())).isInstanceOf(DocumentTooLarge.class);
    }

    @Test
    void aLongDocumentIsReadInSeconds() {
        byte[] file = Documents.bytes("pdf/S001-chromium.pdf");

        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(10), () -> reader.read(file));
    }
}
