package org.itacycle.imports.interpretation.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.imports.interpretation.trace.FindingCode.UNIT_FROM_POSITION;
import static org.itacycle.imports.interpretation.trace.FindingCode.UNIT_INFERRED;
import static org.itacycle.imports.interpretation.trace.FindingCode.UNIT_LIST_NOT_ALL;
import static org.itacycle.imports.interpretation.trace.FindingCode.UNIT_NOT_IN_OFFICE;
import static org.itacycle.imports.interpretation.trace.FindingCode.UNIT_UNKNOWN;

import java.util.List;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Notice;
import org.itacycle.organization.DefaultUnitTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitReaderTests {

    private static final String EDUCATION = "กองการศึกษา ศาสนาและวัฒนธรรม";
    private static final String HEALTH = "กองสาธารณสุขและสิ่งแวดล้อม";

    private final UnitReader reader = new UnitReader(DefaultUnitTree.read());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            สำนักปลัด                                   | สำนักปลัด
            สำนักปลัดฯ                                  | สำนักปลัด
            สำนักปลัด อบต.                              | สำนักปลัด
            สำนักปลัดอบต.                               | สำนักปลัด
            สำนักปลัดเทศบาล                             | สำนักปลัด
            สำนักปลัดเทศบาลตำบลพะโต๊ะ                   | สำนักปลัด
            สำนักปลัดองค์การบริหารส่วนตำบล              | สำนักปลัด
            สำนักปลัดองค์การบริหารส่วนตำบลบ้านกุ่ม      | สำนักปลัด
            สำนัก ปลัด อบต.                             | สำนักปลัด
            สป.                                         | สำนักปลัด
            สำนักปลัด,กองคลัง                           | สำนักปลัด+กองคลัง
            สำนักปลัด/กองคลัง                           | สำนักปลัด+กองคลัง
            สำนักปลัด กองคลัง กองช่าง                   | สำนักปลัด+กองคลัง+กองช่าง
            สำนักปลัดและกองคลัง                         | สำนักปลัด+กองคลัง
            สำนักปลัด และกองคลัง                        | สำนักปลัด+กองคลัง
            1. สำนักปลัด; 2. กองคลัง                    | สำนักปลัด+กองคลัง
            งานการเจ้าหน้าที่ สำนักปลัดฯ                | งานการเจ้าหน้าที่
            งานการเจ้าหน้าที่ สำนักปลัด อบต.            | งานการเจ้าหน้าที่
            งานบริหารทั่วไป สำนักปลัด อบต.              | งานบริหารทั่วไป
            งานงบประมาณ สำนักปลัด อบต.                  | งานงบประมาณ
            กองคลัง (งานพัสดุ)                          | งานพัสดุ
            งานพัสดุ กองช่าง                            | งานพัสดุ+กองช่าง
            งานการเจ้าหน้าที่/งานนิติการ                | งานการเจ้าหน้าที่+งานนิติการ
            ทุกงาน                                      | ทุกงาน
            ทุกสำนัก/กอง                                | ทุกส่วนราชการ
            ทุกกอง                                      | ทุกส่วนราชการ
            แต่ละกอง                                    | ทุกส่วนราชการ
            ทุกหน่วยงาน                                 | ทุกส่วนราชการ
            ทุกส่วนราชการ                               | ทุกส่วนราชการ
            """)
    void unitsAreNamedAsTheOfficeNamesThem(String text, String units) {
        assertThat(String.join("+", reader.read(text).names())).isEqualTo(units);
    }

    @Test
    void namesWithAndAndSpacesAreNotTornApart() {
        assertThat(read("สำนักปลัด อบต. กองคลัง กองช่าง กองการศึกษาฯ กองสาธารณสุขฯ"))
                .containsExactly("สำนักปลัด", "กองคลัง", "กองช่าง", EDUCATION, HEALTH);
        assertThat(read("กองการศึกษา ศาสนาและวัฒนธรรม กอง สาธารณสุขและ สิ่งแวดล้อม"))
                .containsExactly(EDUCATION, HEALTH);
        assertThat(read("กองการศึกษา\nศาสนาและวัฒนธรรม\nกองคลัง")).containsExactly(EDUCATION, "กองคลัง");
    }

    @Test
    void allDivisionsWithTheirListAreBoth() {
        var text =
                "ทุกส่วนราชการ (สำนักปลัด อบต./ กองคลัง/กองช่าง/ กองการศึกษา ศาสนาและ วัฒนธรรม/ กอง สาธารณสุขและ สิ่งแวดล้อม)";

        assertThat(read(text)).containsExactly("ทุกส่วนราชการ", "สำนักปลัด", "กองคลัง", "กองช่าง", EDUCATION, HEALTH);
        assertThat(codes(text)).isEmpty();
        assertThat(codes("ทุกส่วนราชการ (สำนักปลัด/กองคลัง)")).containsExactly(UNIT_LIST_NOT_ALL);
    }

    @Test
    void whatScannersMisreadIsRecognisedAndToBeChecked() {
        assertThat(read("สำนักงานสถิติ อบต.")).containsExactly("สำนักปลัด");
        assertThat(codes("สำนักงานสถิติ อบต.")).containsExactly(UNIT_INFERRED);
        assertThat(read("กองวัฒนธรรมสุขและสิ่งแวดล้อม")).containsExactly(HEALTH);
        assertThat(codes("กอง วัฒนธรรมสุขและ สิ่งแวดล้อม")).containsExactly(UNIT_INFERRED);
        assertThat(read("งานกร เจ้าหน้าที่")).containsExactly("งานการเจ้าหน้าที่");
        assertThat(codes("กองคลงั")).containsExactly(UNIT_INFERRED);
    }

    @Test
    void unitsThatTheOfficeDoesNotHaveAreNamedAndFlagged() {
        assertThat(read("กองสวัสดิการฯ, หน่วยตรวจสอบภายใน, กองยุทธศาสตร์และงบประมาณ"))
                .containsExactly("กองสวัสดิการสังคม", "หน่วยตรวจสอบภายใน", "กองยุทธศาสตร์และงบประมาณ");
        assertThat(codes("หน่วยตรวจสอบภายใน")).containsExactly(UNIT_NOT_IN_OFFICE);
    }

    @Test
    void whatIsNoUnitStandsAsItIsWritten() {
        assertThat(read("งานการเจ้าหน้าที่/งานที่เกี่ยวข้องในการปฏิบัติงาน"))
                .containsExactly("งานการเจ้าหน้าที่", "งานที่เกี่ยวข้องในการปฏิบัติงาน");
        assertThat(codes("งานการเจ้าหน้าที่/งานที่เกี่ยวข้องในการปฏิบัติงาน")).containsExactly(UNIT_UNKNOWN);
        assertThat(read("ปลัด อบต.")).containsExactly("ปลัด อบต.");
        assertThat(codes("นายก อบต.")).containsExactly(UNIT_UNKNOWN);
    }

    @Test
    void positionsStandForTheirUnit() {
        assertThat(read("ผอ.กองคลัง, หัวหน้าสำนักปลัด, นิติกร")).containsExactly("กองคลัง", "สำนักปลัด", "งานนิติการ");
        assertThat(codes("ผู้อำนวยการกองช่าง")).containsExactly(UNIT_FROM_POSITION);
    }

    private List<String> read(String text) {
        return reader.read(text).names();
    }

    private List<FindingCode> codes(String text) {
        return reader.read(text).notices().stream().map(Notice::code).toList();
    }

    @Test
    void namesBetweenWhichTheSpaceWasLostArePartedAgain() {
        assertThat(reader.read("สำนักปลัด อบต. กองคลัง กองช่างกองการศึกษาฯ กองสาธารณสุขฯ")
                        .names())
                .containsExactly(
                        "สำนักปลัด",
                        "กองคลัง",
                        "กองช่าง",
                        "กองการศึกษา ศาสนาและวัฒนธรรม",
                        "กองสาธารณสุขและสิ่งแวดล้อม");
        assertThat(reader.read("งานการเจ้าหน้าที่สำนักปลัดฯ").names()).containsExactly("งานการเจ้าหน้าที่");
        assertThat(reader.read("งานบริหารทั่วไปสำนักปลัดอบต.").names()).containsExactly("งานบริหารทั่วไป");
    }
}
