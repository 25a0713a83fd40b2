package org.itacycle.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.itacycle.imports.FilePart;
import org.itacycle.imports.FilePart.Box;
import org.itacycle.imports.FilePart.Grid;
import org.itacycle.imports.FilePart.Line;

/** A plan of an office that wrote down far more measures than anybody did so far. */
final class LargePlan {

    private static final List<String> UNITS = List.of("สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา");

    private LargePlan() {}

    static List<FilePart> of(int measures) {
        var rows = new ArrayList<List<Box>>();
        rows.add(row("มาตรการ", "ขั้นตอนการดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา", "การติดตามประเมินผล"));
        IntStream.rangeClosed(1, measures).mapToObj(LargePlan::measure).forEach(rows::add);
        return List.of(
                new Line("มาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๙"),
                new Grid(rows));
    }

    private static List<Box> measure(int number) {
        return row(
                number + ". มาตรการปรับปรุงการให้บริการประชาชนเรื่องที่ " + number + " ให้โปร่งใสและตรวจสอบได้",
                "๑. ประชุมคณะทำงานเพื่อวิเคราะห์ผลการประเมินของเรื่องที่ " + number
                        + "\n๒. จัดทำคู่มือการปฏิบัติงานและขั้นตอนการให้บริการ\n๓. เผยแพร่ให้เจ้าหน้าที่และประชาชนทราบ",
                UNITS.get(number % UNITS.size()),
                "๑ ตุลาคม ๒๕๖๘ - ๓๐ กันยายน ๒๕๖๙",
                "รายงานผลการดำเนินการของเรื่องที่ " + number + " ต่อผู้บริหาร");
    }

    private static List<Box> row(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(column -> new Box(texts[column], 1))
                .toList();
    }
}
