package org.itacycle.measure;

import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.JSON;
import static org.itacycle.assessment.AssessmentFixture.NEIGHBOUR;
import static org.itacycle.assessment.AssessmentFixture.RULES;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.itacycle.TestMessages;
import org.itacycle.assessment.AssessmentFixture;
import org.itacycle.assessment.Intent;
import org.itacycle.organization.LocalGovType;
import org.itacycle.organization.NewOrganization;
import org.itacycle.organization.Organizations;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.ContentRights;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItems;

/** Measures over a recorded result; every leading division may draft. */
public class MeasureFixture extends AssessmentFixture {

    static final Period WHOLE_YEAR = new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30));

    public final Organizations organizations =
            new Organizations(jdbc, audit, event -> {}, TestMessages.of("organization"), clock);
    public final Measures measures;
    final MeasureLibrary library;

    public MeasureFixture() {
        for (var cycle : List.of(BANKUM, NEIGHBOUR)) {
            var slug = cycle.organization().value();
            organizations.create(new NewOrganization(
                    slug,
                    "องค์การบริหารส่วนตำบล " + slug,
                    LocalGovType.SAO,
                    "สองพี่น้อง",
                    "สุพรรณบุรี",
                    cycle == BANKUM));
        }
        var frame = new MeasureFrame(assessments, RULES, organizations);
        var review = new MeasureReview(assessments, analyses, RULES, organizations);
        var rights = new ContentRights(new WorkItems(jdbc));
        measures =
                new Measures(new MeasureStore(jdbc, JSON), frame, review, new MeasureAudit(audit, JSON), rights, clock);
        library = new MeasureLibrary(JSON, RULES, analyses, measures, frame, new OriginStore(jdbc));
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

    /** The measure, about something else. */
    static MeasureDraft focusedOn(MeasureDraft whole, Focus... focus) {
        return new MeasureDraft(
                whole.title(),
                null,
                List.of(focus),
                null,
                whole.lead(),
                whole.units(),
                null,
                whole.period(),
                whole.monitoring(),
                whole.steps());
    }

    /** The measure in another period, with other steps. */
    static MeasureDraft within(MeasureDraft whole, Period period, MeasureStep... steps) {
        return new MeasureDraft(
                whole.title(),
                null,
                whole.focus(),
                null,
                whole.lead(),
                whole.units(),
                null,
                period,
                whole.monitoring(),
                List.of(steps));
    }

    UUID add(MeasureDraft draft) {
        return measures.add(BANKUM, draft, coordinator(BANKUM));
    }
}
