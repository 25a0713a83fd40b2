package org.itacycle.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Column;
import org.itacycle.document.Block.Heading;
import org.itacycle.document.Block.Paragraph;
import org.itacycle.document.Block.Row;
import org.itacycle.document.Cell;
import org.itacycle.document.Numerals;
import org.itacycle.document.Paper;

/** Documents as they are published: a plan of ordinary size, and one in which somebody typed everything that hurts. */
public final class Papers {

    /** Scripts, marks that turn the direction and letters without width. */
    public static final String HOSTILE = "<script>alert('ก')</script><img src=x onerror=alert(1)> \"&amp;' "
            + "\u202Eกลับหลัง\u202C \u200B\u200D\uFEFF \u2067עברית\u2069 ";

    /** A word without end. */
    public static final String ENDLESS = "ก".repeat(10_000);

    private Papers() {}

    public static Paper plan(int measures) {
        return paper("การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", measures, "", "");
    }

    /** Every text is hostile; the title, a paragraph, a column's head and cells hold a word without end besides. */
    public static Paper hostile() {
        return paper(HOSTILE + ENDLESS, 1, HOSTILE, ENDLESS);
    }

    private static Paper paper(String title, int measures, String extra, String endless) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, title, Align.CENTER));
        blocks.add(Paragraph.centered("องค์การบริหารส่วนตำบลบ้านกุ่ม อำเภอสองพี่น้อง จังหวัดสุพรรณบุรี" + extra));
        blocks.add(new Block.ElementMap(
                "องค์ประกอบด้านข้อมูล",
                List.of(
                        new Block.ElementMap.Entry("TITLE", "(๑) มาตรการ หรือโครงการ หรือกิจกรรม" + extra),
                        new Block.ElementMap.Entry("STEPS", "(๓) ขั้นตอนหรือวิธีการดำเนินการ")),
                "{0}"));
        blocks.add(new Heading(2, "๑. ผลการประเมินรายตัวชี้วัด", Align.LEFT));
        blocks.add(new Block.Chart(
                "คะแนนรายตัวชี้วัด ปี ๒๕๖๘ เทียบกับปี ๒๕๖๗",
                List.of("ปี ๒๕๖๘", "ปี ๒๕๖๗"),
                List.of(
                        new Block.Chart.Bars("ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่", Arrays.asList(93.55, 91.2)),
                        new Block.Chart.Bars("ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ", Arrays.asList(81.07, 84.6)),
                        new Block.Chart.Bars("ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต" + extra, Arrays.asList(77.5, null))),
                100));
        blocks.add(new Heading(2, "๒. มาตรการ", Align.LEFT));
        blocks.add(
                Paragraph.indented("ที่ปรึกษา น้ำ ป่าไม้ ผู้บริหาร ปฏิบัติ กำลัง ฐานะ ญาติ ซื่อสัตย์ ชี้แจง ปั้น ปื้น"
                        + " ฟื้นฟู การจัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานอาศัยผลการวิเคราะห์ข้างต้น"
                        + extra + endless));
        blocks.add(table(measures, extra, endless));
        blocks.add(new Block.Signature(
                Align.RIGHT, null, "นายสมชาย ใจดี" + extra, List.of("นายกองค์การบริหารส่วนตำบลบ้านกุ่ม"), null));
        return new Paper(title, Paper.Format.LANDSCAPE, null, Numerals.THAI, blocks);
    }

    private static Block.Table table(int measures, String extra, String endless) {
        var columns = List.of(
                new Column("item", "ประเด็นการประเมิน" + extra + endless, 2, Align.LEFT, List.of()),
                new Column("title", "มาตรการ/โครงการ/กิจกรรม", 4, Align.LEFT, List.of("TITLE")),
                new Column("steps", "ขั้นตอนหรือวิธีการดำเนินการ", 6, Align.LEFT, List.of("STEPS")),
                new Column("period", "ช่วงระยะเวลา", 2, Align.CENTER, List.of("PERIOD")),
                new Column("units", "ผู้รับผิดชอบ/ผู้ที่เกี่ยวข้อง", 3, Align.LEFT, List.of("UNITS")));
        var rows = new ArrayList<Row>();
        for (int measure = 1; measure <= measures; measure++) {
            rows.add(new Row(List.of(
                    Cell.of("i๑๐ การขอยืมทรัพย์สินของราชการ" + extra + endless).down(2),
                    Cell.of("จัดทำคู่มือการใช้ทรัพย์สินของราชการ และเผยแพร่ให้เจ้าหน้าที่ทุกคนทราบ")
                            .down(2),
                    Cell.of("๑. ประชุมคณะทำงานเพื่อทบทวนปัญหา", "๒. จัดทำคู่มือและแบบฟอร์มการยืม"),
                    Cell.of("๑ ตุลาคม ๒๕๖๘ - ๓๐ กันยายน ๒๕๖๙").down(2),
                    Cell.of("สำนักปลัด, กองคลัง").down(2))));
            rows.add(new Row(List.of(Cell.of("๓. เผยแพร่ทางเว็บไซต์และติดประกาศ ณ ที่ทำการ"))));
        }
        return new Block.Table("มาตรการ" + extra, columns, true, rows);
    }
}
