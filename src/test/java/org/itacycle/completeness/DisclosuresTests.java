package org.itacycle.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itacycle.completeness.Disclosure.Address;
import org.itacycle.completeness.Disclosure.Kind;
import org.itacycle.decision.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosuresTests {

    private final CompletenessOffice office = new CompletenessOffice();

    @Test
    void theAgencysOwnWebSiteStandsFirstAndEveryElementHasItsPages() {
        office.site.websites.put(
                Subject.PLAN, new Disclosed.Address("https://bankum.go.th/ita/o25", LocalDate.of(2025, 12, 1)));
        office.site.pages.put(Subject.PLAN, "https://ita.example.go.th/public/2569/plan");
        office.site.elements.put(Subject.PLAN, Map.of("TITLE", List.of(4, 5, 6), "ANALYSIS", List.of(2, 3, 6)));

        var disclosure = office.disclosures.of(BANKUM, Subject.PLAN);

        assertThat(disclosure.item()).extracting("code").isEqualTo("O25");
        assertThat(disclosure.addresses())
                .containsExactly(
                        new Address(Kind.WEBSITE, "https://bankum.go.th/ita/o25", LocalDate.of(2025, 12, 1)),
                        new Address(Kind.PUBLIC, "https://ita.example.go.th/public/2569/plan", null));
        assertThat(disclosure.explanation().lines())
                .containsExactly(
                        "O25 : เอกสารการนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร ประจำปีงบประมาณ พ.ศ. ๒๕๖๙",
                        "เผยแพร่บนเว็บไซต์หลักของหน่วยงานที่ https://bankum.go.th/ita/o25",
                        "หน้าเปิดเผยข้อมูลของระบบที่ https://ita.example.go.th/public/2569/plan",
                        "รายละเอียดตามองค์ประกอบด้านข้อมูล",
                        "(๑) มาตรการ หรือโครงการ หรือกิจกรรม อยู่หน้า ๔–๖",
                        "(๒) ผลการวิเคราะห์ตัวชี้วัดตามเกณฑ์การประเมิน ITA ที่สอดคล้องกับมาตรการ หรือโครงการ"
                                + " หรือกิจกรรม อยู่หน้า ๒–๓, ๖",
                        "(๓) ขั้นตอนหรือวิธีการดำเนินการ",
                        "(๔) ช่วงระยะเวลาการดำเนินการ",
                        "(๕) ผู้รับผิดชอบ/ผู้ที่เกี่ยวข้อง");
    }

    @Test
    void theReportOfSixMonthsAnswersNoItem() {
        var disclosure = office.disclosures.of(BANKUM, Subject.REPORT_6);

        assertThat(disclosure.item()).isNull();
        assertThat(disclosure.published()).isFalse();
        assertThat(disclosure.explanation()).startsWith("รายงานผล").contains("รอบ ๖ เดือน");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3|3", "3,4,5|3–5", "7,3,4,4|3–4, 7"})
    void pagesAreWrittenAsPeopleWriteThem(String pages, String written) {
        assertThat(Disclosures.ranges(
                        List.of(pages.split(",")).stream().map(Integer::valueOf).toList()))
                .isEqualTo(written);
    }
}
