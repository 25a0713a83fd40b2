package org.itacycle.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Column;
import org.itacycle.document.Block.Heading;
import org.itacycle.document.Block.Paragraph;
import org.itacycle.document.Block.Row;
import org.itacycle.document.Block.Table;
import org.itacycle.document.Paper.Format;
import org.junit.jupiter.api.Test;

class PdfTableTests {

    private static final String TEXT = "กำกับติดตามการดำเนินการให้เป็นไปตามระเบียบของทางราชการอย่างเคร่งครัด ";

    private static final Pattern HEAD = Pattern.compile("[ มาตรการขั้นอ()๑๒]*|หน้า \\S+ จาก \\S+ *");

    private final PdfWriter writer = new PdfWriter(Words.messages());

    @Test
    void theHeadStandsOnEveryPageWithTheColumnsNumbers() {
        var file = write(
                IntStream.range(0, 60).mapToObj(row -> row("ก" + row, TEXT)).toList());

        assertThat(file.pages()).isGreaterThan(2);
        for (int page = 1; page <= file.pages(); page++) {
            assertThat(PdfText.page(file, page)).contains("มาตรการ", "ขั้นตอน", "(๑)", "(๒)");
        }
    }

    @Test
    void noRowIsTorn() {
        var file = write(IntStream.range(0, 40)
                .mapToObj(row -> row("ต้น" + row + "จบ", "เริ่ม" + row + " " + TEXT.repeat(9) + "สิ้น" + row))
                .toList());

        for (int row = 0; row < 40; row += 7) {
            assertThat(pageOf(file, "เริ่ม" + row + " ")).as("row " + row).isEqualTo(pageOf(file, "สิ้น" + row));
        }
    }

    @Test
    void noHeadIsLeftAloneUnderItsTitle() {
        for (int length = 30; length < 60; length++) {
            var table = table(List.of(row("สั้น", TEXT.repeat(length))));
            var title = new Heading(2, "ตัวชี้วัด", Align.LEFT);
            var paper = new Paper("ตาราง", Format.LANDSCAPE, null, Numerals.THAI, List.of(title, table, title, table));

            var file = writer.write(paper, Stationery.PLAIN);

            for (int page = 1; page <= file.pages(); page++) {
                assertThat(PdfText.page(file, page))
                        .as(length + " on page " + page)
                        .containsAnyOf("กำกับ", "เคร่งครัด");
            }
        }
    }

    @Test
    void aRowLongerThanAPageGoesOnWithoutLoss() {
        var text = TEXT.repeat(120).strip();

        var file = write(List.of(row("สั้น", "ก่อน"), row("ยาว", text), row("หลัง", "ท้าย")));

        assertThat(file.pages()).isGreaterThan(2);
        assertThat(body(file)).contains(text).contains("ท้าย");
    }

    @Test
    void aCellOverManyRowsGoesOnWhereTheyDo() {
        var rows = new ArrayList<Row>();
        var measure = TEXT.repeat(20).strip();
        rows.add(new Row(List.of(Cell.of(measure).down(40), Cell.of("ขั้น 0"))));
        IntStream.range(1, 40).forEach(step -> rows.add(new Row(List.of(Cell.of("ขั้น " + step + " " + TEXT)))));

        var file = write(rows);

        assertThat(body(file)).contains("ขั้น 39");
        assertThat(count(body(file), "กำกับติดตามการดำเนินการให้เป็นไป")).isEqualTo(20 + 39);
    }

    @Test
    void aLongCellOverTwoShortRowsIsWhole() {
        var measure = TEXT.repeat(30).strip();

        var file = write(List.of(
                row("ก", TEXT.repeat(40)),
                new Row(List.of(Cell.of(measure).down(2), Cell.of("หนึ่ง"))),
                new Row(List.of(Cell.of("สอง"))),
                row("ท้าย", "จบ")));

        assertThat(count(body(file), "กำกับติดตามการดำเนินการให้เป็นไป")).isEqualTo(70);
        assertThat(body(file)).contains("หนึ่ง").contains("สอง").contains("จบ");
    }

    @Test
    void theRowsOfOneMeasureStayTogetherWhenTheyAreFew() {
        var rows = new ArrayList<Row>();
        for (int measure = 0; measure < 20; measure++) {
            rows.add(new Row(
                    List.of(Cell.of("ที่" + measure + "ก").down(3), Cell.of("แรก" + measure + "ก " + TEXT.repeat(4)))));
            rows.add(new Row(List.of(Cell.of("กลาง"))));
            rows.add(new Row(List.of(Cell.of("สาม" + measure + "ก"))));
        }

        var file = write(rows);

        for (int measure = 0; measure < 20; measure++) {
            assertThat(pageOf(file, "แรก" + measure + "ก")).isEqualTo(pageOf(file, "สาม" + measure + "ก"));
        }
    }

    @Test
    void elementsStandOnThePagesWhereTheirColumnHasText() {
        var rows = new ArrayList<Row>();
        IntStream.range(0, 80).forEach(row -> rows.add(row("ก" + row, row < 3 ? TEXT : "")));

        var file = write(rows);

        assertThat(file.elementPages().get("STEPS")).containsExactly(1);
        assertThat(file.elementPages().get("TITLE"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, file.pages()).boxed().toList());
    }

    @Test
    void anEmptyTableShowsItsHead() {
        assertThat(PdfText.of(write(List.of()))).contains("มาตรการ").contains("ขั้นตอน");
    }

    @Test
    void rowsWithTooManyOrTooFewCellsDoNoHarm() {
        var file = write(List.of(
                new Row(List.of(Cell.of("เดียว"))),
                new Row(List.of(Cell.of("ทั้งแถว").across(9))),
                new Row(List.of()),
                new Row(List.of(Cell.of("ลงไป").down(99), Cell.of("ข"))),
                row("ก", "ค")));

        assertThat(PdfText.of(file)).contains("เดียว", "ทั้งแถว", "ลงไป");
    }

    @Test
    void manyNarrowColumnsStillHaveRoomForLetters() {
        var columns = IntStream.range(0, 40)
                .mapToObj(at -> Column.of("c" + at, "ความก้าวหน้าและประสิทธิภาพ", 1))
                .toList();
        var cells = columns.stream().map(column -> Cell.of("ก".repeat(30))).toList();
        var table = new Table("ตาราง", columns, true, List.of(new Row(cells)));

        var file = writer.write(
                new Paper("เอกสาร", Format.PORTRAIT, null, Numerals.THAI, List.of(table)), Stationery.PLAIN);

        assertThat(count(PdfText.of(file).replaceAll("\\s", ""), "ก")).isGreaterThanOrEqualTo(40 * 30);
    }

    @Test
    void aTableBesideOthersKeepsItsText() {
        var side = new Block.Side(List.of(List.of(Paragraph.of("ซ้าย")), List.of(table(List.of(row("ก", "ข"))))));

        var file = writer.write(
                new Paper("เอกสาร", Format.PORTRAIT, null, Numerals.THAI, List.of(side)), Stationery.PLAIN);

        assertThat(PdfText.of(file)).contains("ซ้าย", "มาตรการ", "ข");
    }

    private static Row row(String first, String second) {
        return new Row(List.of(Cell.of(first), Cell.of(second)));
    }

    private PdfFile write(List<Row> rows) {
        return writer.write(
                new Paper("เอกสาร", Format.LANDSCAPE, null, Numerals.THAI, List.of(table(rows))), Stationery.PLAIN);
    }

    private static Table table(List<Row> rows) {
        return new Table(
                "ตาราง",
                List.of(
                        new Column("title", "มาตรการ", 1, Align.LEFT, List.of("TITLE")),
                        new Column("steps", "ขั้นตอน", 2, Align.LEFT, List.of("STEPS"))),
                true,
                rows);
    }

    private static int pageOf(PdfFile file, String text) {
        return IntStream.rangeClosed(1, file.pages())
                .filter(page -> PdfText.joined(PdfText.page(file, page)).contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " stands nowhere"));
    }

    /** The text without what every page repeats. */
    private static String body(PdfFile file) {
        return PdfText.of(file)
                .lines()
                .filter(line -> !HEAD.matcher(line).matches())
                .collect(Collectors.joining());
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
