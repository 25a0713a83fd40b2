package org.itacycle.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.completeness.CompletenessOffice.COORDINATOR;
import static org.itacycle.completeness.CompletenessOffice.FINANCE;
import static org.itacycle.measure.MeasureFixture.measure;

import java.util.List;
import org.itacycle.completeness.Checklist.State;
import org.itacycle.completeness.Confirmations.Draft;
import org.itacycle.decision.Subject;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.Incomplete;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Version;
import org.junit.jupiter.api.Test;

class ConfirmationsTests {

    private static final String WARNING = "MEASURE_WITHOUT_ANALYSIS";
    private static final String STOP = "IMPROVE_INDICATOR_WITHOUT_MEASURE";

    private final CompletenessOffice office = new CompletenessOffice();

    @Test
    void aConfirmedFindingNamesReasonAndPersonAndIsNoLongerOpen() {
        var finding = warning();

        confirm(finding, "ผลวิเคราะห์อยู่ในภาพรวม");

        assertThat(office.found(Subject.PLAN, WARNING)).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(State.CONFIRMED);
            assertThat(entry.confirmation())
                    .extracting("reason", "by")
                    .containsExactly("ผลวิเคราะห์อยู่ในภาพรวม", "ผู้ประสานงาน ITA");
        });
        assertThat(office.deeds()).containsExactly("completeness.confirmed");
    }

    @Test
    void takingTheReasonBackOpensItAgain() {
        var finding = warning();
        confirm(finding, "ผลวิเคราะห์อยู่ในภาพรวม");

        confirm(finding, " ");

        assertThat(office.found(Subject.PLAN, WARNING))
                .singleElement()
                .satisfies(entry -> assertThat(entry.state()).isEqualTo(State.OPEN));
        assertThat(office.deeds()).containsExactly("completeness.confirmed", "completeness.reopened");
    }

    @Test
    void aReasonStaysWithItsMeasureWhenAnotherOneIsDeleted() {
        var first = office.plan(measure("office", 9, "ปฏิทินการเผยแพร่"));
        var finding = warning();
        confirm(finding, "ผลวิเคราะห์อยู่ในภาพรวม");

        office.measures.delete(BANKUM, first, Version.ANY, COORDINATOR);

        assertThat(office.found(Subject.PLAN, WARNING))
                .singleElement()
                .satisfies(entry -> assertThat(entry.state()).isEqualTo(State.CONFIRMED));
    }

    @Test
    void anotherTextNeedsAnotherReason() {
        office.analyse(9, "หน่วยงานเปิดเผยข้อมูลอย่างครบถ้วน");
        confirm(office.found(Subject.PLAN, "PRAISE_DESPITE_LOW_SCORE").get(0).id(), "ข้อมูลครบจริง");

        office.analyse(9, "หน่วยงานอยู่ในระดับดีมาก");

        assertThat(office.found(Subject.PLAN, "PRAISE_DESPITE_LOW_SCORE"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.state()).isEqualTo(State.OPEN));
    }

    @Test
    void onlyTheCoordinatorConfirms() {
        var drafts = List.of(new Draft(warning(), "เหตุผล"));

        assertThatThrownBy(() -> office.confirmations.confirm(BANKUM, Subject.PLAN, drafts, FINANCE))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whatStopsThePlanCannotBeConfirmedBeforehand() {
        var stop = office.found(Subject.PLAN, STOP).get(0).id();

        assertThatThrownBy(() -> confirm(stop, "เหตุผล")).isInstanceOf(NotConfirmable.class);
    }

    @Test
    void aFindingThatIsGoneIsRefused() {
        assertThatThrownBy(() -> confirm("0000000000000000", "เหตุผล"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.missing())
                                .containsExactly(Missing.of("confirmations[0].finding", "completeness.finding-gone")));
    }

    @Test
    void aStopNeedsAReasonWhichStaysInTheRecord() {
        assertThatThrownBy(() -> office.stops.pass(BANKUM, Subject.PLAN, " ", COORDINATOR))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        refusal -> assertThat(refusal.missing())
                                .extracting(Missing::where)
                                .containsExactly("indicators[3]", "indicators[8]"));

        office.stops.pass(BANKUM, Subject.PLAN, "จะเพิ่มมาตรการในไตรมาสแรก", COORDINATOR);

        assertThat(office.stops.passed(BANKUM, Subject.PLAN))
                .get()
                .extracting("reason", "by")
                .containsExactly("จะเพิ่มมาตรการในไตรมาสแรก", "ผู้ประสานงาน ITA");
        assertThat(office.deeds()).containsExactly("completeness.passed");
    }

    @Test
    void aReasonIsForgottenOnceThePlanIsWhole() {
        office.stops.pass(BANKUM, Subject.PLAN, "จะเพิ่มมาตรการภายหลัง", COORDINATOR);
        office.plan(measure("finance", 4, "คู่มือการยืมทรัพย์สิน"));
        office.plan(measure("office", 9, "ปฏิทินการเผยแพร่"));

        assertThat(office.stops.passed(BANKUM, Subject.PLAN)).isEmpty();
    }

    @Test
    void confirmedWarningsOfANeighbourAreNotSeen() {
        confirm(warning(), "เหตุผล");
        office.jdbc
                .sql("update completeness_confirmations set organization_id = 'neighbour'")
                .update();

        assertThat(office.found(Subject.PLAN, WARNING))
                .singleElement()
                .satisfies(entry -> assertThat(entry.state()).isEqualTo(State.OPEN));
    }

    private String warning() {
        office.plan(measure("finance", 4, "คู่มือการยืมทรัพย์สิน"));
        var found = office.found(Subject.PLAN, WARNING);
        return found.get(found.size() - 1).id();
    }

    private void confirm(String finding, String reason) {
        office.confirmations.confirm(BANKUM, Subject.PLAN, List.of(new Draft(finding, reason)), COORDINATOR);
    }
}
