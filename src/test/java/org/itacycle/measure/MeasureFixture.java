package org.itacycle.measure;

import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.JSON;
import static org.itacycle.assessment.AssessmentFixture.RULES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.assessment.AssessmentFixture;
import org.itacycle.assessment.Intent;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.ContentRights;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItems;

/** Measures over a recorded result; every leading division may draft. */
public class MeasureFixture extends AssessmentFixture {

    static final Period WHOLE_YEAR = new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30));

    private static final Map<String, String> DIVISION_OF = Map.of(
            "office", "office",
            "finance", "finance",
            "works", "works",
            "education", "education",
            "health", "health",
            "procurement", "finance");

    public final Measures measures;

    public MeasureFixture() {
        var units = new Tree();
        var frame = new MeasureFrame(assessments, RULES, units);
        var review = new MeasureReview(assessments, analyses, RULES, units);
        var rights = new ContentRights(new WorkItems(jdbc));
        measures =
                new Measures(new MeasureStore(jdbc, JSON), frame, review, new MeasureAudit(audit, JSON), rights, clock);
    }

    /** Records the demonstration's result and lets the divisions draft. */
    public MeasureFixture drafting(CycleKey cycle, String... divisions) {
        var recording = open(cycle, TaskKey.RECORD_RESULT, "office");
        assessments.record(cycle, bankum(), Version.ANY, coordinator(cycle));
        end(recording);
        for (var division : divisions) {
            open(cycle, TaskKey.DRAFT_MEASURES, division);
        }
        return this;
    }

    /** A complete measure of the division about the indicator. */
    public static MeasureDraft measure(String lead, int indicator, String title) {
        return new MeasureDraft(
                title,
                List.of(),
                List.of(new Focus(Focus.Type.INDICATOR, String.valueOf(indicator))),
                Intent.IMPROVE,
                lead,
                List.of(lead),
                null,
                WHOLE_YEAR,
                "รายงานในที่ประชุมประจำเดือน",
                List.of(new MeasureStep(1, "๑.", "จัดทำ" + title, List.of(), null)));
    }

    UUID add(MeasureDraft draft) {
        return measures.add(BANKUM, draft, coordinator(BANKUM));
    }

    /** The five divisions and a section of one of them. */
    static class Tree implements Units {

        @Override
        public boolean knows(OrganizationId organization, String code) {
            return DIVISION_OF.containsKey(code) || code.equals("all-divisions") || code.equals("all-sections");
        }

        @Override
        public Optional<String> divisionOf(OrganizationId organization, String code) {
            return Optional.ofNullable(DIVISION_OF.get(code));
        }
    }
}
