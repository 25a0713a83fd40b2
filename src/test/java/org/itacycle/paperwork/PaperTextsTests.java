package org.itacycle.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.itacycle.assessment.OfficialResult;
import org.itacycle.decision.Subject;
import org.itacycle.document.Block;
import org.itacycle.document.Numerals;
import org.itacycle.document.Paper;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PaperTextsTests {

    private static final PaperOffice OFFICE = PaperOffice.bankum();
    private static final DocumentKey PLAN = DocumentKey.parse("plan");

    private final PaperTexts texts = OFFICE.get(PaperTexts.class);
    private final PaperSettings settings = OFFICE.get(PaperSettings.class);

    @AfterAll
    static void close() {
        OFFICE.close();
    }

    @Test
    void theOfficesOwnTextIsFilledWithWhatTheSystemKnows() {
        var key = DocumentKey.parse("report-6");

        save(
                key,
                Map.of(
                        "title",
                        "ผลงานของ{ชื่อหน่วยงาน} รอบ {รอบ} เดือน [ได้ {คะแนนปีก่อน} คะแนน] เลขที่ {เลขที่เอกสาร}"));

        assertThat(texts.of(OFFICE.cycle, key).text("title"))
                .isEqualTo("ผลงานขององค์การบริหารส่วนตำบลบ้านกุ่ม รอบ 6 เดือน เลขที่ …………………");
        assertThat(texts.view(OFFICE.cycle, key).slots().get(0).changed()).isTrue();
        assertThat(OFFICE.paper("report-6").title()).contains("รอบ ๖ เดือน");
        save(key, java.util.Collections.singletonMap("title", null));
        assertThat(texts.view(OFFICE.cycle, key).slots().get(0).changed()).isFalse();
    }

    @Test
    void aWordThatStandsForNothingIsNamed() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> save(PLAN, Map.of("closing", "ของ{ชื่อหน่วย} และ {ปีงบประมาณ")))
                .satisfies(refused -> assertThat(refused.missing())
                        .contains(
                                Missing.of("texts.closing", "paperwork.placeholder-unknown", "ชื่อหน่วย"),
                                Missing.of("texts.closing", "paperwork.braces-open")));
        assertThatThrownBy(() -> save(PLAN, Map.of("title", " "))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> save(PLAN, Map.of("footer", "ก"))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void onlyTheCoordinatorWritesAndNobodyWritesOverAnother() {
        var officer = new Actor(OFFICE.cycle.organization(), "officer", "เจ้าหน้าที่", Set.of("division-finance"));
        assertThatThrownBy(() -> texts.save(OFFICE.cycle, PLAN, Map.of(), Version.ANY, officer))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> settings.change(
                        OFFICE.cycle, new PaperSettingsView.Draft(Numerals.ARABIC, null), Version.ANY, officer))
                .isInstanceOf(Forbidden.class);
        save(PLAN, Map.of("closing", "จบ"));
        assertThatThrownBy(() -> texts.save(
                        OFFICE.cycle, PLAN, Map.of("closing", "อื่น"), Version.ofTag("0"), OFFICE.coordinator))
                .isInstanceOf(Stale.class);
    }

    @Test
    void textsHoldForLaterYearsOfTheSameOfficeOnly() {
        save(DocumentKey.parse("report-12"), Map.of("closing", "จบรายงาน"));
        var next = new CycleKey(OFFICE.cycle.organization(), UUID.randomUUID(), 2570);
        var key = DocumentKey.parse("report-12");

        assertThat(texts.view(next, key).slots().get(2).text()).isEqualTo("จบรายงาน");
        assertThat(texts.view(next, key).version()).isZero();
        var neighbour = new CycleKey(OrganizationId.of("neighbour"), UUID.randomUUID(), 2570);
        assertThat(OFFICE.get(org.itacycle.paperwork.text.TextStore.class)
                        .find(neighbour, "report-12")
                        .texts())
                .isEmpty();
    }

    @Test
    void digitsAndColumnsAreTheOfficesChoice() {
        var view = settings.change(
                OFFICE.cycle,
                new PaperSettingsView.Draft(Numerals.ARABIC, Map.of("report-12", "combined")),
                Version.ANY,
                OFFICE.coordinator);

        assertThat(view.columns()).containsEntry("report-12", "combined").containsEntry("plan", "indicators");
        assertThat(view.choices().get("report-12"))
                .extracting(PaperSettingsView.Choice::key)
                .contains("results", "combined", "result-outcome", "result-suggestion", "status");
        assertThat(OFFICE.paper("plan").title()).contains("2569");
        assertThatThrownBy(() -> settings.change(
                        OFFICE.cycle,
                        new PaperSettingsView.Draft(null, Map.of("plan", "combined")),
                        Version.ANY,
                        OFFICE.coordinator))
                .isInstanceOf(InvalidInput.class);
        settings.change(
                OFFICE.cycle, new PaperSettingsView.Draft(Numerals.THAI, null), Version.ANY, OFFICE.coordinator);
    }

    @Test
    void theReportOfTwelveMonthsQuotesTheResultOfItsOwnYearOnceItIsThere() {
        assertThat(texts(OFFICE.paper("report-12"))).doesNotContain("โดยภาพรวมได้คะแนน");
        announced(2569, "94.43");

        assertThat(texts(OFFICE.paper("report-12"))).contains("โดยภาพรวมได้คะแนน ๙๔.๔๓ คะแนน");
        assertThat(texts(OFFICE.paper("report-6"))).doesNotContain("๙๔.๔๓");
    }

    @Test
    void anEmptyYearHasEveryDocument() {
        for (var document : List.of("plan", "report-6", "report-12")) {
            var paper = OFFICE.paper(document);

            assertThat(paper.mark()).isEqualTo("ฉบับร่าง");
            assertThat(paper.tables()).isEmpty();
            assertThat(texts(paper)).contains("ยังไม่มีมาตรการ");
        }
    }

    @Test
    void whoHasNotSentIsTheOfficesOwnBusiness() {
        try (var office = PaperOffice.bankum()) {
            office.get(JdbcClient.class).sql("""
                            update work_items set state = 'CLOSED', division = 'works', ended_at = now()
                             where key = 'draftMeasures'
                            """).update();

            assertThat(texts(office.paper("plan"))).contains("ส่วนราชการที่ยังไม่ส่ง: กองช่าง");
            office.agree(Subject.PLAN);
            assertThat(texts(office.paper("plan"))).doesNotContain("ยังไม่ส่ง");
            assertThat(office.paper("plan").mark()).isNull();
            assertThat(office.paper("plan").blocks().stream().filter(Block.Signature.class::isInstance))
                    .singleElement()
                    .satisfies(block -> assertThat(((Block.Signature) block).position())
                            .containsExactly(
                                    "รองนายกองค์การบริหารส่วนตำบล รักษาราชการแทน",
                                    "นายกองค์การบริหารส่วนตำบลบ้านกุ่ม"));
        }
    }

    private void save(DocumentKey key, Map<String, String> given) {
        texts.save(OFFICE.cycle, key, given, Version.ANY, OFFICE.coordinator);
    }

    /** A later year of the office records the result. */
    private static void announced(int year, String total) {
        var later = new CycleKey(OFFICE.cycle.organization(), UUID.randomUUID(), year + 1);
        OFFICE.open(later, org.itacycle.work.TaskKey.RECORD_RESULT, null);
        OFFICE.assessments()
                .record(
                        later,
                        new OfficialResult(new BigDecimal(total), null, Map.of(), List.of(), List.of(), null),
                        Version.ANY,
                        OFFICE.coordinator);
    }

    private static String texts(Paper paper) {
        return paper.blocks().toString();
    }
}
