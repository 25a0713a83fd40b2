package org.itacycle.imports.reader;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Row;
import org.itacycle.imports.source.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTests {

    private static final String HEADER = "มาตรการ\tขั้นตอน\tผู้รับผิดชอบ\tระยะเวลา\n";

    /** Counted by eye in the sources: the rows of every table, headers included, lines of dashes not. */
    static Stream<Arguments> rowsOfTheSuppliedDocuments() {
        return Stream.of(
                Arguments.of("S000", List.of(2, 3, 3, 3), 3),
                Arguments.of("S001", List.of(11, 9, 19, 24, 14, 3, 1, 3, 3, 1, 3, 1, 3, 1, 3, 1, 5, 1, 3, 3, 1), 88),
                Arguments.of("S002", List.of(2, 3, 3, 3, 3), 3));
    }

    @ParameterizedTest
    @MethodSource("rowsOfTheSuppliedDocuments")
    void everyTableAndRowOfTheSuppliedDocumentsIsFound(String name, List<Integer> rows, int paragraphs) {
        List<Block> blocks = Documents.text(name);

        assertThat(Documents.tables(blocks))
                .extracting(table -> table.rows().size())
                .isEqualTo(rows);
        assertThat(blocks).filteredOn(Paragraph.class::isInstance).hasSize(paragraphs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S000", "S001", "S002"})
    void everyLetterOfTheSuppliedDocumentsIsReadInItsOrder(String name) {
        String source = new String(Documents.bytes(name + ".txt"), UTF_8)
                .replaceAll("</?p>", "")
                .replaceAll("(?m)^[\\s|-]+$", "")
                .replace("|", "");
        String read = Documents.text(name).stream().map(TextReaderTests::text).collect(Collectors.joining());

        assertThat(Documents.letters(read)).isEqualTo(Documents.letters(source));
    }

    private static String text(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        return ((Table) block)
                .rows().stream()
                        .map(Row::cells)
                        .flatMap(List::stream)
                        .map(cell -> cell.text())
                        .collect(Collectors.joining());
    }

    @Test
    void everyRowOfATableIsAsWideAsTheWidest() {
        for (Table table : Documents.tables(Documents.text("S001"))) {
            assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(table.width()));
        }
    }

    @Test
    void aCellMayHoldAListWithEmptyLinesAndTheRowGoesOnBehindIt() {
        Table table = table(HEADER
                + "๑. หนึ่ง\t๑. ก\n\n๒. ข\n\n๓. ค\tงานพัสดุ\n\nงานการเงิน\tมี.ค. – ก.ย.๖๔\n\t๔. ง\tกองคลัง\tมี.ค.");

        assertThat(Documents.rows(table))
                .containsExactly(
                        List.of("มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา"),
                        List.of("๑. หนึ่ง", "๑. ก\n\n๒. ข\n\n๓. ค", "งานพัสดุ\n\nงานการเงิน", "มี.ค. – ก.ย.๖๔"),
                        List.of("", "๔. ง", "กองคลัง", "มี.ค."));
    }

    @Test
    void listsInMarkupAreLinesThatBeginWithTheirMark() {
        Table table = table(
                HEADER
                        + "ก\t<ul>\n\t<li>หนึ่ง</li>\n\n\t<li>สอง</li>\n</ul>\t<ol><li>สาม<li>สี่</ol>\t<p>ห้า</p> <p>หก<br>เจ็ด</p>");

        assertThat(Documents.rows(table).get(1))
                .containsExactly("ก", "- หนึ่ง\n- สอง", "1. สาม\n2. สี่", "ห้า\nหก\nเจ็ด");
    }

    @Test
    void aTagThatIsNeverClosedTakesNoMoreThanItsCell() {
        List<Block> blocks = read(HEADER + "ก\t<p>ข\tค\t<p>ง\n\nข้อความหลังตาราง");

        assertThat(Documents.rows(blocks.get(0)).get(1)).containsExactly("ก", "ข", "ค", "ง");
        assertThat(blocks.get(1)).isEqualTo(new Paragraph("ข้อความหลังตาราง"));
    }

    @Test
    void aCellInQuotesMayHaveSeveralLines() {
        Table table = table(HEADER + "ก\t\"หนึ่ง \"\"สอง\"\"\n\nสาม\"\tค\t\"ง\" จ\nช\tซ\tฌ\tญ");

        assertThat(Documents.rows(table).get(1)).containsExactly("ก", "หนึ่ง \"สอง\"\n\nสาม", "ค", "\"ง\" จ");
        assertThat(Documents.rows(table).get(2)).containsExactly("ช", "ซ", "ฌ", "ญ");
    }

    @Test
    void shortRowsAndTablesBehindThemStayApart() {
        List<Block> blocks = read(HEADER + "ก\tข\tค\nง\tจ\n\nประเด็น\tคะแนน\nฉ\t๑๐๐\nช\t๙๐");

        assertThat(Documents.rows(blocks.get(0)))
                .containsSequence(List.of("ก", "ข", "ค", ""), List.of("ง", "จ", "", ""));
        assertThat(Documents.rows(blocks.get(1))).hasSize(3);
    }

    @Test
    void pipeTablesMayStandOneBelowTheOtherAndRunOverLines() {
        List<Block> blocks =
                read("| ก | ข |\n|---|:-:|\n| ๑. a\n\n๒. b | x \\| y<br>z |\n| ค | ง |\n|--|--|\n| - | **หนา** |\nจบ");

        assertThat(Documents.rows(blocks.get(0)))
                .containsExactly(List.of("ก", "ข"), List.of("๑. a\n\n๒. b", "x | y\nz"));
        assertThat(Documents.rows(blocks.get(1))).containsExactly(List.of("ค", "ง"), List.of("-", "หนา"));
        assertThat(blocks.get(2)).isEqualTo(new Paragraph("จบ"));
    }

    @Test
    void whatOnlyLooksLikeMarkupIsText() {
        assertThat(read("# หัวข้อ\n** (หน่วยงานวิเคราะห์เอง)\nก < ข & Dos&Donts <ชื่อ> &lt;ค&gt; บุคคล*"))
                .containsExactly(
                        new Paragraph("หัวข้อ"),
                        new Paragraph("** (หน่วยงานวิเคราะห์เอง)"),
                        new Paragraph("ก < ข & Dos&Donts <ชื่อ> <ค> บุคคล*"));
    }

    @Test
    void textThatIsOnlyIndentedOrNumberedByTabsIsNoTable() {
        assertThat(read("\tด้วยองค์การบริหารส่วนตำบล\n๑.\tข้อหนึ่ง\n๒.\tข้อสอง"))
                .containsExactly(
                        new Paragraph("ด้วยองค์การบริหารส่วนตำบล"),
                        new Paragraph("๑. ข้อหนึ่ง"),
                        new Paragraph("๒. ข้อสอง"));
    }

    @Test
    void everyCharsetOfThaiFilesIsTold() {
        String text = "มาตรการ\tขั้นตอน\r\nจัดทำคู่มือ\t๑. ประชุม";
        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE, TextDecoder.WINDOWS_874)) {
            assertThat(Documents.rows(new TextReader()
                                    .read(text.getBytes(charset))
                                    .get(0))
                            .get(1))
                    .as(charset.name())
                    .containsExactly("จัดทำคู่มือ", "๑. ประชุม");
        }
        assertThat(Documents.rows(read("\uFEFF" + text).get(0)).get(0)).startsWith("มาตรการ");
    }

    @Test
    void saraAmIsOneLetterHoweverItWasStored() {
        assertThat(read("จัดท\u0E4D\u0E32 น\u0E49\u0E4D\u0E32 น\u0E4D\u0E49\u0E32 ก\u200Bข"))
                .containsExactly(new Paragraph("จัดทำ น้ำ น้ำ กข"));
    }

    private static List<Block> read(String text) {
        return new TextReader().read(text.getBytes(UTF_8));
    }

    private static Table table(String text) {
        return (Table) read(text).get(0);
    }
}
