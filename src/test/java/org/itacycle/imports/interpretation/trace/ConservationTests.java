package org.itacycle.imports.interpretation.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Row;
import org.itacycle.imports.source.SourceDocument;
import org.itacycle.imports.source.SourceFormat;
import org.itacycle.imports.source.Table;
import org.junit.jupiter.api.Test;

class ConservationTests {

    private final Trace trace = new Trace();

    @Test
    void aCellSplitIntoItsStepsIsWhole() {
        check(List.of(table("๑. จัดประชุมชี้แจง ๒.ติดตามผลทุกเดือน")), List.of("จัดประชุมชี้แจง", "ติดตามผลทุกเดือน"));

        assertThat(trace.doubts()).isEmpty();
    }

    @Test
    void theLineThatStandsNowhereIsQuotedWithItsPlace() {
        check(
                List.of(new Paragraph("หัวเรื่อง"), table("กองคลัง", "จัดประชุมชี้แจง\nงบประมาณสองหมื่นบาท")),
                List.of("หัวเรื่อง", "กองคลัง", "จัดประชุมชี้แจง"));

        assertThat(trace.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.code()).isEqualTo(FindingCode.TEXT_UNPLACED);
            assertThat(doubt.where()).isEqualTo("tables[0].rows[0].cells[1]");
            assertThat(doubt.original()).isEqualTo("งบประมาณสองหมื่นบาท");
        });
    }

    @Test
    void evenAShortWordIsMissed() {
        check(List.of(table("จัดประชุมชี้แจงทุกส่วนราชการ งดเว้น")), List.of("จัดประชุมชี้แจงทุกส่วนราชการ"));

        assertThat(trace.doubts()).hasSize(1);
    }

    @Test
    void whatAFindingQuotesIsNotLost() {
        trace.doubt(FindingCode.TEMPLATE_RESIDUE, "blocks[0]", null, "** (ส่วนราชการวิเคราะห์เอง)");
        check(List.of(new Paragraph("** (ส่วนราชการวิเคราะห์เอง)")), List.of());

        assertThat(trace.doubts()).hasSize(1);
    }

    @Test
    void neighbouringParagraphsShareAFinding() {
        check(List.of(new Paragraph("เรียน นายก"), new Paragraph("ตามที่ได้รับมอบหมาย"), table("ก")), List.of("ก"));

        assertThat(trace.doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.original()).isEqualTo("เรียน นายก\nตามที่ได้รับมอบหมาย"));
    }

    @Test
    void tenThousandRowsWithoutAPlaceAreAllReported() {
        var rows = IntStream.range(0, 10_000)
                .mapToObj(number -> "ข้อความที่ " + "กขคงจฉชซญ".charAt(number % 9) + "ไม่มีที่อยู่แถวนี้")
                .toArray(String[]::new);
        check(List.of(table(rows)), List.of("ข้อความอื่นทั้งหมด"));

        assertThat(trace.doubts()).hasSize(10_000);
    }

    private void check(List<Block> blocks, Collection<String> values) {
        new Conservation(new SourceDocument("doc.txt", SourceFormat.TEXT, blocks), values, trace).check();
    }

    private static Table table(String... cells) {
        return new Table(List.of(new Row(List.of(cells).stream().map(Cell::of).toList())));
    }
}
