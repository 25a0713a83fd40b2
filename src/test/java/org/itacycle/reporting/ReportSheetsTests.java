package org.itacycle.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.reporting.MeasureFixture.measure;
import static org.itacycle.reporting.MeasureFixture.period;
import static org.itacycle.reporting.MeasureFixture.step;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.itacycle.evidence.FileInfo;
import org.itacycle.measure.MeasureView;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.NotEditable;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.Test;

class ReportSheetsTests {

    private final MeasureView led = measure(
            1,
            "office",
            List.of("all-divisions"),
            step(1),
            step(2, "accounts"),
            step(3, period("2026-05-01", "2026-09-30")));
    private final MeasureView other = measure(2, "finance", List.of("finance"), step(1));
    private final ReportingOffice office = new ReportingOffice(led, other);

    @Test
    void aDivisionSeesWhatItOwesWithPlanLogAndFiles() {
        office.activities.add(
                office.cycle,
                new ActivityDraft(
                        LocalDate.of(2026, 2, 1), "ประชุม", null, ActivityKind.MEETING, List.of(led.id()), List.of()),
                office.health);
        var file = attach(office.office);

        var sheet = office.sheets.of(office.cycle, 6, null, office.office);

        assertThat(sheet.division()).isEqualTo("office");
        assertThat(sheet.cutOff()).isEqualTo("2026-03-30");
        assertThat(sheet.editable()).isTrue();
        assertThat(sheet.measures()).hasSize(1);
        var entry = sheet.measures().get(0);
        assertThat(entry.lead()).isTrue();
        assertThat(entry.ownSteps()).containsExactly(1, 3);
        assertThat(entry.laterSteps()).containsExactly(3);
        assertThat(entry.report().steps()).hasSize(3);
        assertThat(entry.activities()).extracting(Activity::unit).containsExactly("health");
        assertThat(entry.evidence()).extracting(FileInfo::id).containsExactly(file.id());
    }

    @Test
    void whatADivisionDidForNoMeasureIsOfferedToItAlone() {
        office.activities.add(
                office.cycle,
                new ActivityDraft(LocalDate.of(2026, 2, 1), "ประชุม", null, ActivityKind.MEETING, List.of(), List.of()),
                office.office);

        assertThat(office.sheets.of(office.cycle, 6, null, office.office).untied())
                .extracting(Activity::text)
                .containsExactly("ประชุม");
        assertThat(office.sheets.of(office.cycle, 6, null, office.health).untied())
                .isEmpty();
    }

    @Test
    void everybodysMeasureIsOwedByItsLeadOnly() {
        assertThat(office.sheets.of(office.cycle, 6, null, office.health).measures())
                .isEmpty();
        assertThat(office.sheets.of(office.cycle, 6, null, office.finance).measures())
                .extracting(ReportSheet.Entry::lead)
                .containsExactly(false, true);
    }

    @Test
    void coordinatorAndAuditorLookAtEveryDivision() {
        assertThat(office.sheets
                        .of(office.cycle, 6, "finance", office.coordinator)
                        .editable())
                .isTrue();
        assertThat(office.sheets.of(office.cycle, 6, "finance", office.auditor).editable())
                .isFalse();
        assertThatThrownBy(() -> office.sheets.of(office.cycle, 6, "finance", office.office))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theDivisionThatAReportWasGivenToSeesAndWritesItsSheet() {
        office.open(TaskKey.REPORT_PROGRESS, 12, "finance", "division-health");

        var sheet = office.sheets.of(office.cycle, 12, "finance", office.health);

        assertThat(sheet.editable()).isTrue();
        assertThat(sheet.measures()).extracting(ReportSheet.Entry::lead).containsExactly(false, true);
        assertThatThrownBy(() -> office.sheets.of(office.cycle, 6, "finance", office.health))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whoWorksForNoneOrForTwoNamesTheDivision() {
        var two =
                new Actor(office.cycle.organization(), "two", "สองกอง", Set.of("division-office", "division-finance"));

        assertThatThrownBy(() -> office.sheets.of(office.cycle, 6, null, office.coordinator))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> office.sheets.of(office.cycle, 6, null, two)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> office.sheets.of(office.cycle, 6, "moon", office.coordinator))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> office.sheets.of(office.cycle, 6, "accounts", office.coordinator))
                .isInstanceOf(InvalidInput.class);
        assertThat(office.sheets.of(office.cycle, 6, "finance", two).measures()).hasSize(2);
    }

    @Test
    void theSheetIsReadOnlyOnceSent() {
        office.closeEverything(6);

        assertThat(office.sheets.of(office.cycle, 6, null, office.office).editable())
                .isFalse();
    }

    @Test
    void filesAreAttachedAndRemovedWhileTheReportIsOpen() {
        var mine = attach(office.office);
        var contributed = attach(office.health);
        office.files.delete(contributed.id(), office.health);

        office.closeEverything(6);

        assertThatThrownBy(() -> attach(office.office)).isInstanceOf(NotEditable.class);
        assertThatThrownBy(() -> attach(office.coordinator)).isInstanceOf(NotEditable.class);
        assertThatThrownBy(() -> office.files.delete(mine.id(), office.office)).isInstanceOf(NotEditable.class);
        office.open(TaskKey.REVIEW_PROGRESS, 6, null, "coordinator");
        office.files.delete(mine.id(), office.coordinator);
    }

    @Test
    void aStrangerToTheMeasureAttachesNothing() {
        assertThatThrownBy(() -> office.evidence.attach(
                        office.cycle, other.id(), 6, "x.pdf", new ByteArrayInputStream(new byte[1]), office.health))
                .isInstanceOf(Forbidden.class);
    }

    private FileInfo attach(Actor actor) {
        var content = new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        return office.evidence.attach(office.cycle, led.id(), 6, "หลักฐาน.pdf", content, actor);
    }
}
