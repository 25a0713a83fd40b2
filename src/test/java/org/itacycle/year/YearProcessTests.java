package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.itacycle.year.Municipality.DIVISIONS;
import static org.itacycle.year.Municipality.YEAR;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.community.process_test_coverage.spring_test.platform7.ProcessEngineCoverageConfiguration;
import org.camunda.community.process_test_coverage.spring_test.platform7.ProcessEngineCoverageTestExecutionListener;
import org.itacycle.TestApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import org.springframework.test.context.TestPropertySource;

/** Every path of the models, each timer fired, each answer of a gateway taken; the class fails below 100 %. */
@TestApplication
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
@Import({CoverageGate.class, ProcessEngineCoverageConfiguration.class})
@TestExecutionListeners(
        listeners = ProcessEngineCoverageTestExecutionListener.class,
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
class YearProcessTests {

    private static final Map<String, String> AGREED = Map.of("decision", "APPROVE");

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine processEngine;

    @Autowired
    private JdbcClient jdbc;

    private YearSteps year;
    private Engine engine;

    @BeforeEach
    void aNewYearBegins() {
        BpmnAwareTests.init(processEngine);
        engine = new Engine(processEngine);
        year = new YearSteps(new Municipality("http://127.0.0.1:" + port), engine);
        year.settle();
        // A closed year is never started anew; here it makes room for the next test.
        jdbc.sql("update cycle_cycles set state = 'CANCELLED' where state = 'CLOSED'")
                .update();
        year.begin();
    }

    @Test
    void whatIsLateIsNotedAtEveryTaskOfTheYear() {
        var parent = engine.running("itaAnnualCycle");
        year.lateThen("recordResult", "coordinator", Map.of());
        year.draftAll(true);
        year.lateThen("consolidatePlan", "coordinator", YearSteps.FORWARDED);
        year.lateThen("endorsePlan", "clerk", AGREED);
        year.lateThen("approvePlan", "executive", AGREED);
        engine.passSavePoints();
        year.lateThen("announcePlan", "pr", YearSteps.announced());
        engine.fire("timer_acknowledgePlanOverdue");
        DIVISIONS.forEach(division -> year.send(division, "acknowledgePlan", Map.of()));

        year.round(6, true);
        year.round(12, true);
        engine.passSavePoints();

        assertThat(parent).isEnded().hasPassed("serviceTask_closeCycle", "endEvent_cycleClosed");
        assertThat(engine.isEmpty()).isTrue();
        assertThat(year.audit("work.overdue")).isGreaterThanOrEqualTo(13);
    }

    @Test
    void thePlanComesBackToWhomItWasReturned() {
        year.send("coordinator", "recordResult", Map.of());
        year.draftAll(false);
        var plan = engine.running("itaPlan");
        year.send("coordinator", "consolidatePlan", YearSteps.returned("finance"));
        assertThat(year.owing("draftMeasures")).containsExactly("finance");
        year.send("finance", "draftMeasures", Map.of());
        year.send("coordinator", "consolidatePlan", YearSteps.FORWARDED);

        year.send("clerk", "endorsePlan", YearSteps.returnedAsAWhole());
        assertThat(plan).isWaitingAt("userTask_consolidatePlan");
        year.send("coordinator", "consolidatePlan", YearSteps.FORWARDED);
        year.send("clerk", "endorsePlan", AGREED);

        year.send("executive", "approvePlan", YearSteps.returned("works"));
        assertThat(year.owing("draftMeasures")).containsExactly("works");
        year.send("works", "draftMeasures", Map.of());
        year.send("coordinator", "consolidatePlan", YearSteps.FORWARDED);
        year.send("clerk", "endorsePlan", AGREED);
        year.send("executive", "approvePlan", AGREED);

        assertThat(plan).isEnded().hasPassed("serviceTask_enactPlan", "endEvent_planAgreed");
    }

    @Test
    void aClosedCollectionGoesOnWithoutTheMissingDivisions() {
        year.send("coordinator", "recordResult", Map.of());
        year.close("analysis");

        assertThat(engine.running("itaPlan")).isWaitingAt("userTask_consolidatePlan");
        assertThat(year.owing("analyseIndicators")).isEmpty();
        year.send("coordinator", "consolidatePlan", YearSteps.returned("health"));
        assertThat(year.owing("analyseIndicators")).containsExactly("health");
    }

    @Test
    void onePersonInTwoConsecutiveStepsActsOnce() {
        year.send("coordinator", "recordResult", Map.of());
        year.draftAll(false);
        year.roles("coordinator", "coordinator", "clerk");
        try {
            var plan = engine.running("itaPlan");
            year.send("coordinator", "consolidatePlan", YearSteps.FORWARDED);
            assertThat(plan).isWaitingAt("userTask_approvePlan").hasNotPassed("userTask_endorsePlan");
            year.send("executive", "approvePlan", AGREED);
            year.disseminateBySheet();
            engine.fire("timer_round6Opens");
            year.reportAll(6);
            var round = engine.running("itaProgressRound");
            year.send("coordinator", "reviewProgress", AGREED);
            assertThat(round).isWaitingAt("userTask_approveReport").hasNotPassed("userTask_endorseReport");
        } finally {
            year.roles("coordinator", "coordinator");
        }
    }

    @Test
    void theClerkActingAsExecutiveAgreesWithHerOpinion() {
        year.roles("clerk", "clerk", "executive");
        try {
            year.send("coordinator", "recordResult", Map.of());
            year.draftAll(false);
            year.send("coordinator", "consolidatePlan", YearSteps.FORWARDED);
            var plan = engine.running("itaPlan");
            year.send("clerk", "endorsePlan", AGREED);
            assertThat(plan).isEnded().hasNotPassed("userTask_approvePlan");

            year.disseminateBySheet();
            engine.fire("timer_round6Opens");
            year.reportAll(6);
            var round = engine.running("itaProgressRound");
            year.send("coordinator", "reviewProgress", AGREED);
            year.send("clerk", "endorseReport", AGREED);
            assertThat(round).isWaitingAt("userTask_announceReport").hasNotPassed("userTask_approveReport");
        } finally {
            year.roles("clerk", "clerk");
        }
    }

    @Test
    void acknowledgementsEndByThemselves() {
        year.agree();
        var dissemination = engine.running("itaDissemination");
        engine.fire("timer_acknowledgementClosed");
        year.send("pr", "announcePlan", YearSteps.announced());

        assertThat(dissemination).isEnded().hasPassed("timer_acknowledgementClosed");
    }

    @Test
    void reportsComeBackToWhomTheyWereReturned() {
        year.agree();
        year.disseminateBySheet();
        year.publishSixMonths(false);
        try {
            engine.fire("timer_round6Opens");
            year.close("report-6");
            year.send("coordinator", "reviewProgress", AGREED);
            year.send("clerk", "endorseReport", YearSteps.returnedAsAWhole());
            assertThat(engine.running("itaProgressRound")).isWaitingAt("userTask_reviewProgress");
            year.send("coordinator", "reviewProgress", YearSteps.returned("health"));
            assertThat(year.owing("reportProgress")).containsExactly("health");
            year.close("report-6");
            var six = engine.running("itaProgressRound");
            year.accept("APPROVE");
            assertThat(six).isEnded().hasPassed("endEvent_reportNoted");
        } finally {
            year.publishSixMonths(true);
        }
        engine.fire("timer_round12Opens");
        year.close("report-12");
        var twelve = engine.running("itaProgressRound");
        year.send("coordinator", "reviewProgress", AGREED);
        year.send("clerk", "endorseReport", AGREED);
        year.send("executive", "approveReport", YearSteps.returned("education"));
        assertThat(year.owing("reportProgress")).containsExactly("education");
        year.close("report-12");
        year.accept("APPROVE");
        engine.passSavePoints();
        engine.fire("timer_announcementClosed");
        assertThat(twelve).isEnded().hasPassed("timer_announcementClosed", "endEvent_reportPublished");
    }

    @Test
    void aYearJoinedInItsMiddleGoesPastPlanAndDissemination() {
        year.settle();
        year.join();
        var parent = engine.running("itaAnnualCycle");
        var agreed = engine.running("itaAgreedPlan");

        year.lateThen(
                "recordAgreedPlan", "coordinator", Map.of("comment", "ตามฉบับที่ลงนาม", "paper", year.signedPaper()));

        assertThat(agreed).isEnded().hasPassed("serviceTask_enactPlan", "serviceTask_publishPlan");
        assertThat(parent)
                .isWaitingAt("timer_round6Opens")
                .hasNotPassed("callActivity_plan", "callActivity_dissemination");
    }

    @Test
    void whatStaysLateComesBackToTheCoordinatorUntilSheHasDecided() {
        engine.fire("timer_recordResultOverdue");
        var followUp = engine.running("itaOverdueStep");
        engine.fire("timer_graceEnded");
        engine.fire("timer_resolveOverdueOverdue");

        year.send("coordinator", "resolveOverdue", Map.of("comment", "ส่งภายในสัปดาห์นี้"));

        assertThat(followUp)
                .isEnded()
                .hasPassed(
                        "timer_graceEnded", "userTask_resolveOverdue", "endEvent_followedUp", "endEvent_followUpEnded")
                .hasNotPassed("message_stepSettled");
    }

    @Test
    void aCancelledYearLeavesNothingBehind() {
        var parent = engine.running("itaAnnualCycle");
        year.bankum().as("coordinator").post(YEAR + "/cancel", Map.of("reason", "เริ่มผิดปี"));

        assertThat(parent).isEnded().hasPassed("serviceTask_recordCancellation", "endEvent_cycleCancelled");
        assertThat(engine.isEmpty()).isTrue();
        assertThat(year.bankum().as("coordinator").get(YEAR).get("phase").asText())
                .isEqualTo("CANCELLED");
        assertThat(year.bankum().as("coordinator").keys()).isEmpty();
    }
}
