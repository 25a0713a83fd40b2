package org.itacycle.document;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Chart;
import org.itacycle.document.Block.Choices.Choice;
import org.itacycle.document.Block.Column;
import org.itacycle.document.Block.ElementMap.Entry;
import org.itacycle.document.Block.Fields.Field;
import org.itacycle.document.Block.Paragraph;
import org.itacycle.document.Block.Row;
import org.itacycle.document.Block.Span;
import org.itacycle.document.Block.Table;
import org.itacycle.document.Paper.Format;
import org.jspecify.annotations.Nullable;

/** Papers with every kind of block, in words like those of an office. */
final class SamplePapers {

    static final String SENTENCE =
            "ที่ปรึกษา น้ำ ป่าไม้ ผู้บริหาร ปฏิบัติ กำลัง ฐานะ ญาติ ซื่อสัตย์ ชี้แจง ปั้น ปื้น ฟื้นฟู";

    private static final String LONG =
            "กำหนดแนวทางการปฏิบัติเกี่ยวกับการยืมทรัพย์สินของราชการและการกำกับติดตามให้เป็นไปตามระเบียบอย่างเคร่งครัด ";

    private SamplePapers() {}

    /** A plan across the page with a long table. */
    static Paper plan(@Nullable String mark, Numerals numerals) {
        return new Paper(
                "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร",
                Format.LANDSCAPE,
                mark,
                numerals,
                List.of(
                        new Block.Heading(1, "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร", Align.CENTER),
                        Paragraph.centered("องค์การบริหารส่วนตำบลบ้านกุ่ม อำเภอสองพี่น้อง จังหวัดสุพรรณบุรี"),
                        new Block.ElementMap(
                                "องค์ประกอบของข้อมูล",
                                List.of(
                                        new Entry("TITLE", "มาตรการ หรือโครงการ หรือกิจกรรม"),
                                        new Entry("PERIOD", "ช่วงระยะเวลาการดำเนินการ")),
                                "({0}) {1} อยู่หน้า {2}"),
                        Paragraph.indented(LONG.repeat(6)),
                        Paragraph.of(SENTENCE),
                        new Block.Heading(2, "ผลการประเมินรายตัวชี้วัด", Align.LEFT),
                        chart(),
                        new Block.PageBreak(),
                        new Block.Heading(2, "มาตรการ", Align.LEFT),
                        new Block.Marked("TITLE", table("มาตรการ", 14)),
                        table("สรุป", 1),
                        signature(Align.RIGHT)));
    }

    /** A memo upright, of one page. */
    static Paper memo() {
        return new Paper(
                "บันทึกข้อความ",
                Format.PORTRAIT,
                null,
                Numerals.THAI,
                List.of(
                        new Block.Emblem(15, Align.LEFT),
                        new Block.Heading(1, "บันทึกข้อความ", Align.CENTER),
                        new Block.Fields(
                                List.of(new Field("ส่วนราชการ", "สำนักปลัด องค์การบริหารส่วนตำบลบ้านกุ่ม", 1))),
                        new Block.Fields(
                                List.of(new Field("ที่", "สพ ๗๓๓๐๑/", 1), new Field("วันที่", "๑๔ พฤศจิกายน ๒๕๖๘", 1))),
                        new Block.Fields(List.of(new Field("เรื่อง", "ขอความเห็นชอบมาตรการ " + LONG.strip(), 1))),
                        new Block.Space(4),
                        new Paragraph(
                                List.of(Span.bold("เรียน  "), Span.of("นายกองค์การบริหารส่วนตำบลบ้านกุ่ม")),
                                Align.LEFT,
                                0),
                        Paragraph.indented(LONG.repeat(3)),
                        Paragraph.indented("จึงเรียนมาเพื่อโปรดพิจารณา"),
                        signature(Align.RIGHT),
                        new Block.Side(List.of(
                                List.of(
                                        Paragraph.of("ความเห็นหัวหน้าสำนักปลัด"),
                                        new Block.WritingLines(3),
                                        signature(Align.CENTER)),
                                List.of(
                                        Paragraph.of("คำสั่งนายกองค์การบริหารส่วนตำบล"),
                                        new Block.Choices(
                                                List.of(new Choice("เห็นชอบ", true), new Choice("ให้ทบทวน", false))),
                                        new Block.WritingLines(2),
                                        signature(Align.CENTER)))),
                        new Block.QrCode("https://example.go.th/tasks/1", "เปิดหน้าพิจารณา", 25, Align.LEFT)));
    }

    static Chart chart() {
        return new Chart(
                "คะแนนรายตัวชี้วัด ปีนี้เทียบปีที่ผ่านมา",
                List.of("พ.ศ. ๒๕๖๗", "พ.ศ. ๒๕๖๘"),
                List.of(
                        new Chart.Bars("๑ การปฏิบัติหน้าที่", List.of(92.1, 93.55)),
                        new Chart.Bars("๔ การใช้ทรัพย์สินของราชการ", List.of(80.5, 82.67)),
                        new Chart.Bars("๙ การเปิดเผยข้อมูล", java.util.Arrays.asList(null, 75.0))),
                100);
    }

    static Table table(String name, int measures) {
        var columns = List.of(
                new Column("title", "มาตรการ/โครงการ/กิจกรรม", 5, Align.LEFT, List.of("TITLE")),
                new Column("steps", "ขั้นตอน/วิธีการดำเนินการ", 7, Align.LEFT, List.of("STEPS")),
                new Column("period", "ระยะเวลาดำเนินการ", 3, Align.CENTER, List.of("PERIOD")),
                new Column("units", "ผู้รับผิดชอบ", 3, Align.LEFT, List.of("UNITS")));
        var rows = new ArrayList<Row>();
        rows.add(new Row(List.of(
                Cell.of("ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ").across(4).strong())));
        for (int i = 1; i <= measures; i++) {
            rows.add(new Row(List.of(
                    Cell.of("มาตรการที่ " + i + " " + LONG).down(2),
                    Cell.of("๑. " + LONG, "๒. " + SENTENCE),
                    Cell.of("ต.ค. ๖๘ - ก.ย. ๖๙"),
                    Cell.of("สำนักปลัด", "กองคลัง"))));
            rows.add(new Row(List.of(Cell.of("๓. " + LONG.repeat(2)), Cell.of("ม.ค. ๖๙"), Cell.of("กองช่าง"))));
        }
        return new Table(name, columns, true, rows);
    }

    private static Block.Signature signature(Align align) {
        return new Block.Signature(
                align,
                null,
                "...............................................",
                List.of("รองปลัดองค์การบริหารส่วนตำบล รักษาราชการแทน", "นายกองค์การบริหารส่วนตำบลบ้านกุ่ม"),
                "๑๔ พฤศจิกายน ๒๕๖๘");
    }
}
