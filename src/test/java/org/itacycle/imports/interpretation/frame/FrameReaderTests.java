package org.itacycle.imports.interpretation.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.imports.ImportPreview.ReadOrganization;
import org.itacycle.imports.interpretation.fact.Frame;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Row;
import org.itacycle.imports.source.SourceDocument;
import org.itacycle.imports.source.SourceFormat;
import org.itacycle.imports.source.Table;
import org.itacycle.organization.LocalGovType;
import org.junit.jupiter.api.Test;

class FrameReaderTests {

    private final Trace trace = new Trace();

    @Test
    void aReportNamesItsOfficeItsYearAndItsRound() {
        var frame = read(
                List.of(
                        "รายงานผลการดำเนินการมาตรการส่งเสริมคุณธรรม (รอบ ๑๒ เดือน)",
                        "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ องค์การบริหารส่วนตำบลดอนตูม อำเภอสันทราย จังหวัดลำปาง",
                        "จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ องค์การบริหารส่วนตำบลดอนตูมได้กำหนดมาตรการ"),
                "๑ ต.ค.๖๕ – ๓๐ ก.ย.๖๖");

        assertThat(frame.organization())
                .isEqualTo(new ReadOrganization("องค์การบริหารส่วนตำบลดอนตูม", LocalGovType.SAO, "สันทราย", "ลำปาง"));
        assertThat(frame.resultYear()).isEqualTo(2565);
        assertThat(frame.measureYear()).isEqualTo(2566);
        assertThat(frame.round()).isEqualTo(12);
        assertThat(trace.doubts()).isEmpty();
    }

    @Test
    void aMunicipalityIsTakenFromItsAbbreviation() {
        var frame = read(List.of("แผนของ ทต.หนองไผ่ อ.เมือง จ.ชุมพร ประจำปี ๒๕๖๙"), "ต.ค. 68 - ก.ย. 69");

        assertThat(frame.organization())
                .isEqualTo(
                        new ReadOrganization("เทศบาลตำบลหนองไผ่", LocalGovType.TAMBON_MUNICIPALITY, "เมือง", "ชุมพร"));
    }

    @Test
    void theClerksOfficeIsNotTheLocalGovernment() {
        assertThat(read(List.of("สำนักปลัดองค์การบริหารส่วนตำบลตรวจสอบข้อมูล"), "ต.ค. 68 - ก.ย. 69")
                        .organization())
                .isNull();
    }

    @Test
    void aNameMisreadElsewhereIsReported() {
        var frame = read(
                List.of("ของ องค์การบริหารส่วนตำบลดอนตูม อำเภอสันทราย", "องค์การบริหารส่วนตำบลดอนตูม แจ้งว่า"),
                "เผยแพร่ทางเว็บไซต์ของ อบต. ดอนตุม ทุกเดือน");

        assertThat(frame.organization().name()).isEqualTo("องค์การบริหารส่วนตำบลดอนตูม");
        assertThat(originals(FindingCode.ORGANIZATION_NAME_DIFFERS)).containsExactly("อบต. ดอนตุม");
    }

    @Test
    void theYearThatIsNotNamedFollowsFromTheOther() {
        var plan = read(List.of("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2569"), "ตลอดปี");

        assertThat(plan.measureYear()).isEqualTo(2569);
        assertThat(plan.resultYear()).isEqualTo(2568);
        assertThat(trace.doubts()).extracting(Trace.Doubt::where).containsExactly("resultYear");
    }

    @Test
    void copiedYearsAreReportedWithTheYearTheyShouldBe() {
        var frame = read(
                List.of(
                        "ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘ ได้ ๙๐ คะแนน",
                        "ผลการประเมิน ITA ประจำปีงบประมาณ ๒๕๖๘ สูงกว่าปีที่ผ่านมา (ปีงบประมาณ พ.ศ. ๒๕๖๘ ได้ ๘๙ คะแนน)",
                        "เพื่อยกระดับผลการประเมิน ITA ในปีงบประมาณ พ.ศ.๒๕๖๘",
                        "แสดงการวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ ๒๕๖๙"),
                "ต.ค. ๒๕๖๘ - ก.ย. ๒๕๖๙");

        assertThat(frame.resultYear()).isEqualTo(2568);
        assertThat(frame.measureYear()).isEqualTo(2569);
        assertThat(trace.doubts())
                .filteredOn(doubt -> doubt.code() == FindingCode.YEAR_INCONSISTENT)
                .extracting(Trace.Doubt::where, doubt -> doubt.arguments().get(1))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("blocks[1]", "2567"),
                        org.assertj.core.groups.Tuple.tuple("blocks[2]", "2569"),
                        org.assertj.core.groups.Tuple.tuple("blocks[3]", "2568"));
    }

    @Test
    void anOrderGivenInAnotherYearWasCopied() {
        read(
                List.of("คำสั่งที่ ๑๒๓/๒๕๖๕ ลงวันที่ ๑๕ พฤศจิกายน ๒๕๖๕ แต่งตั้งคณะทำงาน ประจำปีงบประมาณ ๒๕๖๕"),
                "ต.ค. ๖๕ - ก.ย. ๖๖");

        assertThat(originals(FindingCode.YEAR_INCONSISTENT))
                .singleElement()
                .asString()
                .endsWith("ปีงบประมาณ ๒๕๖๕");
    }

    @Test
    void aStepThatNamesBothRoundsIsNoRound() {
        assertThat(read(List.of("รายงานผลรอบ ๖ เดือน และ ๑๒ เดือน"), "ต.ค. 67 - ก.ย. 68")
                        .round())
                .isNull();
    }

    @Test
    void theOneWhoImportsKnowsTheYearThatNobodyWrote() {
        var document = document(List.of("มาตรการ"), "ตลอดปี");

        assertThat(new FrameReader(2569).read(document, true, trace).measureYear())
                .isEqualTo(2569);
    }

    private Frame read(List<String> paragraphs, String... cells) {
        return new FrameReader(null).read(document(paragraphs, cells), true, trace);
    }

    private static SourceDocument document(List<String> paragraphs, String... cells) {
        var blocks = new ArrayList<Block>();
        paragraphs.forEach(text -> blocks.add(new Paragraph(text)));
        blocks.add(
                new Table(List.of(new Row(List.of(cells).stream().map(Cell::of).toList()))));
        return new SourceDocument("doc.txt", SourceFormat.TEXT, blocks);
    }

    private List<String> originals(FindingCode code) {
        return trace.doubts().stream()
                .filter(doubt -> doubt.code() == code)
                .map(Trace.Doubt::original)
                .toList();
    }
}
