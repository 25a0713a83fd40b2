package org.itacycle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.NEIGHBOUR;
import static org.itacycle.assessment.AssessmentFixture.RULES;
import static org.itacycle.assessment.AssessmentFixture.bankum;
import static org.itacycle.assessment.AssessmentFixture.coordinator;
import static org.itacycle.assessment.AssessmentFixture.head;

import org.itacycle.audit.AuditEntry;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotEditable;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnalysesTests {

    private static final AnalysisDraft DRAFT = new AnalysisDraft("ควรจัดทำคู่มือการยืมทรัพย์สิน", null);

    private final AssessmentFixture module = new AssessmentFixture();
    private final Analyses analyses = module.analyses;

    @BeforeEach
    void theDivisionsAnalyseTheResult() {
        var task = module.open(BANKUM, TaskKey.RECORD_RESULT, "office");
        module.assessments.record(BANKUM, bankum(), coordinator(BANKUM));
        module.end(task);
        module.open(BANKUM, TaskKey.ANALYSE_INDICATORS, "finance");
        module.open(BANKUM, TaskKey.ANALYSE_INDICATORS, "works");
    }

    @Test
    void theLeadingDivisionWritesItsIndicators() {
        analyses.save(BANKUM, 4, DRAFT, Version.ANY, head(BANKUM, "finance"));

        assertThat(analyses.view(BANKUM, 4).text()).isEqualTo(DRAFT.text());
        assertThat(analyses.missing(BANKUM, "finance"))
                .extracting(Missing::where)
                .containsExactly("analyses[2].text");
    }

    @Test
    void aDivisionThatDoesNotLeadTheIndicatorIsRefused() {
        assertThatThrownBy(() -> analyses.save(BANKUM, 4, DRAFT, Version.ANY, head(BANKUM, "works")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> analyses.saveOverall(BANKUM, DRAFT, Version.ANY, head(BANKUM, "works")))
                .isInstanceOf(Forbidden.class);
        assertThat(analyses.view(BANKUM, 4).version()).isZero();
    }

    @Test
    void aDivisionWithoutAnOpenTaskIsTooLate() {
        assertThatThrownBy(() -> analyses.save(BANKUM, 8, DRAFT, Version.ANY, head(BANKUM, "health")))
                .isInstanceOf(NotEditable.class);
    }

    @Test
    void theCoordinatorWritesEveryDraftAndTheAuditKeepsBothTexts() {
        analyses.save(BANKUM, 4, DRAFT, Version.ANY, head(BANKUM, "finance"));
        analyses.save(BANKUM, 4, new AnalysisDraft("ปรับถ้อยคำ", Intent.IMPROVE), Version.ANY, coordinator(BANKUM));
        analyses.saveOverall(BANKUM, new AnalysisDraft("ภาพรวมดีขึ้น", null), Version.ANY, coordinator(BANKUM));

        assertThat(analyses.overall(BANKUM).text()).isEqualTo("ภาพรวมดีขึ้น");
        assertThat(module.audit.of(BANKUM, 10, 0))
                .filteredOn(deed -> deed.subject().equals("analyses/4"))
                .extracting(AuditEntry::details)
                .first()
                .hasToString("{after=ปรับถ้อยคำ, before=" + DRAFT.text() + ", intent=IMPROVE}");
    }

    @Test
    void theIntentIsTheProposedOneUntilSomebodyChooses() {
        assertThat(analyses.intents(BANKUM))
                .containsEntry(4, Intent.IMPROVE)
                .containsEntry(1, Intent.DEVELOP)
                .containsEntry(3, Intent.MAINTAIN)
                .hasSize(10);

        analyses.save(BANKUM, 6, new AnalysisDraft("", Intent.DEVELOP), Version.ANY, head(BANKUM, "works"));

        assertThat(analyses.intents(BANKUM)).containsEntry(6, Intent.DEVELOP);
        assertThat(analyses.view(BANKUM, 6).proposedIntent()).isEqualTo(Intent.MAINTAIN);
    }

    @Test
    void anEmptyDraftIsKeptButOwed() {
        analyses.save(BANKUM, 6, new AnalysisDraft("   ", null), Version.ANY, head(BANKUM, "works"));

        assertThat(analyses.view(BANKUM, 6).version()).isEqualTo(1);
        assertThat(analyses.missing(BANKUM, "works")).extracting(Missing::where).containsExactly("analyses[6].text");
        assertThat(analyses.missing(BANKUM, "nobody")).isEmpty();
    }

    @Test
    void anOutdatedVersionIsRefused() {
        analyses.save(BANKUM, 6, DRAFT, Version.ofTag("\"0\""), head(BANKUM, "works"));

        assertThatThrownBy(() -> analyses.save(
                        BANKUM, 6, new AnalysisDraft("อื่น", null), Version.ofTag("\"0\""), head(BANKUM, "works")))
                .isInstanceOf(Stale.class);
        analyses.save(BANKUM, 6, new AnalysisDraft("อื่น", null), Version.ofTag("\"1\""), head(BANKUM, "works"));
        assertThat(analyses.view(BANKUM, 6).version()).isEqualTo(2);
    }

    @Test
    void anUnknownIndicatorIsNotFoundAndAnEndlessTextRefused() {
        assertThatThrownBy(() -> analyses.save(BANKUM, 11, DRAFT, Version.ANY, coordinator(BANKUM)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> analyses.save(BANKUM, 0, DRAFT, Version.ANY, coordinator(BANKUM)))
                .isInstanceOf(NotFound.class);
        var endless = new AnalysisDraft("ก".repeat(20_001), null);
        assertThatThrownBy(() -> analyses.save(BANKUM, 6, endless, Version.ANY, coordinator(BANKUM)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatNobodyAnalysedIsFoundInTheReview() {
        analyses.save(BANKUM, 4, DRAFT, Version.ANY, head(BANKUM, "finance"));

        assertThat(AnalysisRule.findings(analyses.all(BANKUM), RULES.of(2569)))
                .hasSize(9)
                .allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void anotherLocalGovernmentSeesNothingOfIt() {
        analyses.save(BANKUM, 4, DRAFT, Version.ANY, head(BANKUM, "finance"));

        assertThat(analyses.all(NEIGHBOUR)).allMatch(view -> view.text().isEmpty());
        assertThatThrownBy(() -> analyses.save(NEIGHBOUR, 4, DRAFT, Version.ANY, head(NEIGHBOUR, "finance")))
                .isInstanceOf(NotEditable.class);
    }
}
