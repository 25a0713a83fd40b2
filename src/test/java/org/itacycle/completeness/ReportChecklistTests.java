package org.itacycle.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.decision.Subject.REPORT_12;
import static org.itacycle.decision.Subject.REPORT_6;
import static org.itacycle.measure.MeasureFixture.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.itacycle.assessment.Severity;
import org.itacycle.completeness.Checklist.Presence;
import org.itacycle.completeness.Checklist.State;
import org.itacycle.decision.Subject;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportDraft;
import org.itacycle.reporting.ReportResult;
import org.junit.jupiter.api.Test;

class ReportChecklistTests {

    private static final String LONG =
            "จำนวนผู้ยืมทรัพย์สินโดยไม่มีใบยืมลดลงจาก 12 ราย เหลือ 1 ราย เมื่อเทียบกับปีที่ผ่านมา";

    private final CompletenessOffice office = new CompletenessOffice();
    private final UUID manual = office.plan(measure("finance", 4, "คู่มือการยืมทรัพย์สิน"));
    private final UUID register = office.plan(measure("finance", 4, "ทะเบียนคุมทรัพย์สิน"));

    @Test
    void whatKeepsADivisionFromSendingStopsTheReport() {
        office.reporting(12, "finance");
        office.report(manual, 12, done(List.of("จัดทำแล้ว"), List.of("ลดลง"), List.of("ไม่มี"), List.of()));
        office.report(register, 12, done(List.of("จัดทำแล้ว"), List.of(), List.of("ไม่มี"), List.of("ไม่มี")));

        assertThat(office.checklist(REPORT_12).stops())
                .extracting(finding -> finding.code() + " " + finding.where())
                .containsExactly("SUGGESTION_MISSING measures[0].suggestions", "OUTCOME_MISSING measures[1].outcomes");
        assertThat(presence(REPORT_12, "SUGGESTION")).isEqualTo(Presence.PARTLY);
        assertThat(presence(REPORT_12, "RESULT")).isEqualTo(Presence.COMPLETE);
    }

    @Test
    void afterSixMonthsOutcomesMayComeLater() {
        office.reporting(6, "finance");
        office.report(manual, 6, done(List.of("จัดทำแล้ว"), List.of(), List.of(), List.of()));
        office.report(register, 6, done(List.of("เริ่มแล้ว"), List.of(), List.of(), List.of()));

        var checklist = office.checklist(REPORT_6);

        assertThat(checklist.stops()).isEmpty();
        assertThat(checklist.complete()).isTrue();
        assertThat(checklist.item()).isNull();
        assertThat(presence(REPORT_6, "OUTCOME")).isEqualTo(Presence.LATER);
    }

    @Test
    void theReportOfTwelveMonthsIsDisclosedInTheNextYear() {
        var checklist = office.checklist(REPORT_12);

        assertThat(checklist.disclosureYear()).isEqualTo(2570);
        assertThat(checklist.item()).isNotNull().extracting("key").isEqualTo("MEASURE_REPORT");
        assertThat(checklist.itemProvisional()).isTrue();
    }

    @Test
    void whatAClosedDivisionOwesIsCoveredAndStaysIncomplete() {
        office.reporting(12, "finance");
        office.closeOpenWork();

        var checklist = office.checklist(REPORT_12);

        assertThat(checklist.stops()).isEmpty();
        assertThat(checklist.complete()).isFalse();
        assertThat(office.found(REPORT_12, "STATUS_MISSING"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.state()).isEqualTo(State.NOT_SENT));
        assertThat(office.found(REPORT_12, "DIVISION_NOT_SENT"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.finding().arguments()).containsExactly("กองคลัง"));
    }

    @Test
    void copiedTextsAreFound() {
        office.reporting(12, "finance");
        office.report(manual, 12, done(List.of(LONG), List.of(LONG), List.of("ไม่มี"), List.of("ไม่มี")));
        office.report(register, 12, done(List.of("จัดทำแล้ว"), List.of(LONG), List.of("ไม่มี"), List.of("ไม่มี")));

        assertThat(wheres("OUTCOME_COPIED")).containsExactly("measures[1].outcomes[0]");
        assertThat(wheres("OUTCOME_REPEATS_RESULT")).containsExactly("measures[0].outcomes");
    }

    @Test
    void shortAnswersThatManyGiveAreNoCopies() {
        office.reporting(12, "finance");
        for (var id : List.of(manual, register)) {
            office.report(
                    id, 12, done(List.of("จัดทำแล้ว"), List.of("ไม่มีข้อร้องเรียน"), List.of("-"), List.of("ไม่มี")));
        }

        assertThat(wheres("OUTCOME_COPIED")).isEmpty();
        assertThat(wheres("RESULT_COPIED")).isEmpty();
        assertThat(wheres("OBSTACLE_WITHOUT_SUGGESTION")).isEmpty();
    }

    @Test
    void anObstacleAsksForASuggestionAboutIt() {
        office.reporting(12, "finance");
        office.report(manual, 12, done(List.of("จัดทำแล้ว"), List.of("ลดลง"), List.of("งบประมาณไม่พอ"), List.of("-")));

        assertThat(wheres("OBSTACLE_WITHOUT_SUGGESTION")).containsExactly("measures[0].suggestions");
    }

    @Test
    void aDayOutsideTheYearAndAWorkWithoutProofAreFound() {
        office.reporting(12, "finance");
        office.report(manual, 12, dated(LocalDate.of(2025, 9, 30)));
        office.report(register, 12, dated(null));

        assertThat(wheres("RESULT_OUTSIDE_FISCAL_YEAR")).containsExactly("measures[0].results");
        assertThat(wheres("RESULT_WITHOUT_PROOF")).containsExactly("measures[1].results");
        assertThat(office.found(REPORT_12, "RESULT_WITHOUT_PROOF"))
                .allSatisfy(entry -> assertThat(entry.finding().severity()).isEqualTo(Severity.INFO));
    }

    private static ReportDraft dated(LocalDate day) {
        return new ReportDraft(
                ExecutionStatus.DONE,
                null,
                List.of(new ReportResult("จัดทำแล้ว", day, null)),
                List.of("ลดลง"),
                List.of("ไม่มี"),
                List.of("ไม่มี"),
                null,
                null);
    }

    private static ReportDraft done(
            List<String> results, List<String> outcomes, List<String> obstacles, List<String> suggestions) {
        return new ReportDraft(
                ExecutionStatus.DONE,
                null,
                results.stream().map(text -> new ReportResult(text, null, null)).toList(),
                outcomes,
                obstacles,
                suggestions,
                null,
                null);
    }

    private Presence presence(Subject subject, String key) {
        return office.checklist(subject).elements().stream()
                .filter(element -> element.rule().key().equals(key))
                .findFirst()
                .orElseThrow()
                .presence();
    }

    private List<String> wheres(String code) {
        return office.found(REPORT_12, code).stream()
                .map(entry -> entry.finding().where())
                .toList();
    }
}
