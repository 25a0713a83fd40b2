package org.itacycle.bench;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Column;
import org.itacycle.document.Block.Row;
import org.itacycle.document.Block.Table;
import org.itacycle.document.Cell;
import org.itacycle.document.Numerals;
import org.itacycle.document.Paper;

/** A report of an office that does much: 28 measures of 8 steps, each with period, units, result and outcome. */
final class LargeReport {

    static final int MEASURES = 28;
    static final int STEPS = 8;

    private static final String STEP =
            "กำกับติดตามให้เจ้าหน้าที่ปฏิบัติตามคู่มือและระเบียบการยืมทรัพย์สินของราชการอย่างเคร่งครัด";

    private static final String RESULT =
            "ประชุมคณะทำงานเพื่อวิเคราะห์ผลการประเมินและปรับปรุงขั้นตอนการให้บริการ จำนวน ๑ ครั้ง เมื่อวันที่ ๒๔"
                    + " มกราคม ๒๕๖๙ ";

    private LargeReport() {}

    static Paper round(int months) {
        var title = "รายงานผลการดำเนินการตามมาตรการ รอบ " + months + " เดือน";
        return new Paper(
                title,
                Paper.Format.LANDSCAPE,
                null,
                Numerals.THAI,
                List.of(
                        new Block.Heading(1, title, Align.CENTER),
                        Block.Paragraph.indented(RESULT.repeat(4)),
                        table(months)));
    }

    private static Table table(int months) {
        var columns = List.of(
                Column.of("title", "มาตรการ/แนวทาง", 20),
                Column.of("steps", "ขั้นตอนหรือวิธีการปฏิบัติ", 24),
                Column.of("units", "ผู้รับผิดชอบ", 12),
                Column.of("period", "ระยะเวลา", 12),
                Column.of("result", "ผลการดำเนินการ", 30),
                Column.of("outcome", "ผลลัพธ์หรือความสำเร็จของการดำเนินการ", 18));
        var rows = new ArrayList<Row>();
        for (int measure = 1; measure <= MEASURES; measure++) {
            for (int step = 1; step <= STEPS; step++) {
                rows.add(row(measure, step, months));
            }
        }
        return new Table("มาตรการ", columns, true, rows);
    }

    private static Row row(int measure, int step, int months) {
        var cells = new ArrayList<Cell>();
        if (step == 1) {
            cells.add(
                    Cell.of(measure + ". มาตรการปรับปรุงการให้บริการเรื่องที่ " + measure + " ให้โปร่งใสและตรวจสอบได้")
                            .down(STEPS));
        }
        cells.add(Cell.of(step + ". " + STEP + " เรื่องที่ " + measure));
        cells.add(Cell.of("สำนักปลัด", "กองคลัง"));
        cells.add(Cell.of("๑ ตุลาคม ๒๕๖๘ - ๓๐ กันยายน ๒๕๖๙"));
        cells.add(Cell.of(RESULT + "รอบ " + months + " เดือน ข้อ " + measure + "." + step));
        cells.add(Cell.of("เจ้าหน้าที่ปฏิบัติตามขั้นตอนครบถ้วน ไม่มีข้อร้องเรียน"));
        return new Row(cells);
    }
}
