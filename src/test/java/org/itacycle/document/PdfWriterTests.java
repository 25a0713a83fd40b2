package org.itacycle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.ElementMap;
import org.itacycle.document.Block.Heading;
import org.itacycle.document.Block.Marked;
import org.itacycle.document.Block.PageBreak;
import org.itacycle.document.Block.Paragraph;
import org.itacycle.document.Paper.Format;
import org.junit.jupiter.api.Test;

class PdfWriterTests {

    private final PdfWriter writer = new PdfWriter(Words.messages());

    @Test
    void theSentenceOfHardWordsComesBackLetterByLetter() {
        var file = write(Paragraph.of(SamplePapers.SENTENCE));

        assertThat(PdfText.of(file).strip()).isEqualTo(SamplePapers.SENTENCE);
    }

    @Test
    void itComesBackForReadersThatKnowOnlyTheFontsCodes() {
        var file = write(Paragraph.of(SamplePapers.SENTENCE));

        assertThat(PdfText.byCodes(file).strip()).isEqualTo(SamplePapers.SENTENCE);
    }

    @Test
    void itComesBackFromPoppler() {
        var text = PdfText.byPoppler(write(Paragraph.of(SamplePapers.SENTENCE)));

        assumeThat(text).as("pdftotext is not installed").isNotEmpty();
        assertThat(text.strip()).isEqualTo(SamplePapers.SENTENCE);
    }

    @Test
    void aLongTextComesBackWithEverySpace() {
        var text = ("ให้ทุกส่วนราชการดำเนินการตามมาตรการ (ปี ๒๕๖๙) และรายงานผล อบต. ทราบฯ " + SamplePapers.SENTENCE
                        + " ")
                .repeat(9)
                .strip();

        assertThat(PdfText.joined(PdfText.of(write(Paragraph.indented(text)))).strip())
                .isEqualTo(text);
    }

    @Test
    void pagesSayTheirNumberInThePapersDigits() {
        var blocks = List.<Block>of(Paragraph.of("หนึ่ง"), new PageBreak(), Paragraph.of("สอง"));

        var thai = writer.write(paper(Format.PORTRAIT, null, Numerals.THAI, blocks), Stationery.PLAIN);
        var arabic = writer.write(paper(Format.PORTRAIT, null, Numerals.ARABIC, blocks), Stationery.PLAIN);

        assertThat(PdfText.page(thai, 2)).contains("หน้า ๒ จาก ๒");
        assertThat(PdfText.page(arabic, 1)).contains("หน้า 1 จาก 2");
    }

    @Test
    void aLetterOfOnePageHasNoNumber() {
        assertThat(PdfText.of(write(Paragraph.of("ข้อความ")))).doesNotContain("หน้า");
    }

    @Test
    void theMarkOfADraftIsNoText() {
        var blocks = List.<Block>of(Paragraph.of("ข้อความ"));

        var draft = writer.write(paper(Format.PORTRAIT, "ฉบับร่าง", Numerals.THAI, blocks), Stationery.PLAIN);

        assertThat(PdfText.of(draft).strip()).isEqualTo("ข้อความ");
        assertThat(draft.bytes().length)
                .isGreaterThan(write(Paragraph.of("ข้อความ")).bytes().length + 500);
    }

    @Test
    void aHeadingNeverEndsAPage() {
        var rows = IntStream.range(0, 60)
                .<Block>mapToObj(line ->
                        line % 2 == 0 ? new Heading(2, "หัวข้อ " + line, Align.LEFT) : Paragraph.of("เนื้อหา " + line));

        var file = write(rows.toArray(Block[]::new));

        for (int page = 1; page <= file.pages(); page++) {
            var lines = PdfText.page(file, page).lines().toList();
            assertThat(lines.get(lines.size() - 2)).startsWith("เนื้อหา");
        }
    }

    @Test
    void theMapTellsThePagesOfTheElements() {
        var map = new ElementMap(
                "องค์ประกอบ",
                List.of(new ElementMap.Entry("A", "มาตรการ"), new ElementMap.Entry("B", "ข้อเสนอแนะ")),
                "({0}) {1} อยู่หน้า {2}");
        var file = write(
                map,
                new PageBreak(),
                new Marked("A", Paragraph.of("มาตรการ")),
                new PageBreak(),
                new Marked("A", Paragraph.of("มาตรการต่อ")),
                new PageBreak(),
                Paragraph.of("อื่น ๆ"),
                new PageBreak(),
                new Marked("A", Paragraph.of("อีก")));

        assertThat(file.elementPages()).containsOnlyKeys("A");
        assertThat(file.elementPages().get("A")).containsExactly(2, 3, 5);
        assertThat(PdfText.page(file, 1))
                .contains("(๑) มาตรการ อยู่หน้า ๒-๓, ๕")
                .contains("(๒) ข้อเสนอแนะ\n");
    }

    @Test
    void everyKindOfBlockIsWritten() {
        var text = PdfText.of(writer.write(SamplePapers.memo(), Stationery.PLAIN));

        assertThat(text)
                .contains("บันทึกข้อความ")
                .contains("ส่วนราชการ")
                .contains("ความเห็นหัวหน้าสำนักปลัด")
                .contains("ให้ทบทวน")
                .contains("รักษาราชการแทน")
                .contains("เปิดหน้าพิจารณา");
        assertThat(PdfText.of(writer.write(SamplePapers.plan(null, Numerals.THAI), Stationery.PLAIN)))
                .contains("๙ การเปิดเผยข้อมูล")
                .contains("๙๓.๕๕");
    }

    @Test
    void aFileTellsItsTitleAndLanguage() throws Exception {
        try (var document = Loader.loadPDF(write(Paragraph.of("ข้อความ")).bytes())) {
            var catalog = document.getDocumentCatalog();

            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("เอกสาร");
            assertThat(catalog.getLanguage()).isEqualTo("th-TH");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void manyDocumentsAtOnceAreAsGoodAsOne() throws Exception {
        var paper = SamplePapers.plan("ฉบับร่าง", Numerals.THAI);
        var alone = PdfText.of(writer.write(paper, Stationery.PLAIN));
        var threads = Executors.newFixedThreadPool(8);
        try {
            var files = threads.invokeAll(IntStream.range(0, 24)
                    .<java.util.concurrent.Callable<PdfFile>>mapToObj(
                            run -> () -> writer.write(paper, Stationery.PLAIN))
                    .toList());
            for (Future<PdfFile> file : files) {
                assertThat(PdfText.of(file.get())).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    private PdfFile write(Block... blocks) {
        return writer.write(paper(Format.PORTRAIT, null, Numerals.THAI, List.of(blocks)), Stationery.PLAIN);
    }

    private static Paper paper(Format format, String mark, Numerals numerals, List<Block> blocks) {
        return new Paper("เอกสาร", format, mark, numerals, blocks);
    }
}
