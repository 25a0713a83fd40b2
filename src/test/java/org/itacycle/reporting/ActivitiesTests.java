package org.itacycle.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.reporting.MeasureFixture.measure;
import static org.itacycle.reporting.MeasureFixture.step;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.itacycle.evidence.EvidenceSubject;
import org.itacycle.evidence.FileInfo;
import org.itacycle.measure.MeasureView;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotEditable;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.junit.jupiter.api.Test;

class ActivitiesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private final MeasureView first = measure(1, "office", List.of(), step(1), step(2));
    private final MeasureView second = measure(2, "finance", List.of(), step(1));
    private final ReportingOffice office = new ReportingOffice(first, second);

    @Test
    void oneMeetingServesSeveralMeasures() {
        var added = add(office.office, draft(TODAY, "office", List.of(first.id(), second.id()), List.of(2)));

        assertThat(added.version()).isEqualTo(1);
        assertThat(office.activities.list(office.cycle, first.id(), null)).hasSize(1);
        assertThat(office.activities.list(office.cycle, second.id(), null)).hasSize(1);
        assertThat(office.activities.list(office.cycle, UUID.randomUUID(), null))
                .isEmpty();
        assertThat(office.audited()).containsExactly("activity.added");
    }

    @Test
    void sendingTheSameEntryAgainAddsNothing() {
        var id = UUID.randomUUID();
        var draft = new ActivityDraft(id, TODAY, "อบรม", "finance", ActivityKind.TRAINING, List.of(), List.of());

        var first = add(office.finance, draft);

        assertThat(add(office.finance, draft).id()).isEqualTo(first.id()).isEqualTo(id);
        assertThatThrownBy(() -> add(office.coordinator, draft)).isInstanceOf(NotFound.class);
        assertThat(office.activities.list(office.cycle, null, null)).hasSize(1);
    }

    @Test
    void noTaskIsNeededToWriteTheLog() {
        office.closeEverything(6);

        assertThat(add(office.health, draft(TODAY.minusDays(90), null, List.of(), List.of()))
                        .unit())
                .isEqualTo("health");
    }

    @Test
    void aSectionsEntryBelongsToItsDivision() {
        add(office.finance, draft(TODAY, "accounts", List.of(), List.of()));

        assertThat(office.activities.list(office.cycle, null, "finance")).hasSize(1);
        assertThat(office.activities.list(office.cycle, null, "accounts")).hasSize(1);
        assertThat(office.activities.list(office.cycle, null, "office")).isEmpty();
    }

    @Test
    void nobodyWritesForAnotherUnitButTheCoordinator() {
        var draft = draft(TODAY, "finance", List.of(), List.of());

        assertThatThrownBy(() -> add(office.office, draft)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> add(office.auditor, draft)).isInstanceOf(Forbidden.class);
        var added = add(office.coordinator, draft);
        assertThatThrownBy(() -> change(office.office, added, draft)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> office.activities.delete(office.cycle, added.id(), Version.ANY, office.office))
                .isInstanceOf(Forbidden.class);
        assertThat(change(office.finance, added, draft).version()).isEqualTo(2);
    }

    @Test
    void anEntryCannotBeHandedToAnotherUnit() {
        var mine = add(office.office, draft(TODAY, "office", List.of(), List.of()));

        assertThatThrownBy(() -> change(office.office, mine, draft(TODAY, "finance", List.of(), List.of())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void wrongValuesAreNamed() {
        assertWrong(new ActivityDraft(null, " ", "office", null, null, null), "on", "text", "kind");
        assertWrong(draft(TODAY.plusDays(1), "office", List.of(), List.of()), "on");
        assertWrong(draft(TODAY, "moon", List.of(), List.of()), "unit");
        assertWrong(draft(TODAY, "office", List.of(UUID.randomUUID()), List.of()), "measures[0]");
        assertWrong(draft(TODAY, "office", List.of(second.id()), List.of(2)), "steps[0]");
        assertWrong(draft(TODAY, "office", List.of(), List.of(1)), "steps[0]");
    }

    @Test
    void theCoordinatorWithoutADivisionNamesTheUnit() {
        assertThatThrownBy(() -> add(office.coordinator, draft(TODAY, null, List.of(), List.of())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.missing())
                                .containsExactly(Missing.of("unit", "reporting.unit-required")));
    }

    @Test
    void whoHasNotSeenTheLatestIsStopped() {
        var added = add(office.office, draft(TODAY, "office", List.of(), List.of()));
        change(office.office, added, draft(TODAY, "office", List.of(first.id()), List.of()));

        assertThatThrownBy(() -> office.activities.change(
                        office.cycle,
                        added.id(),
                        draft(TODAY, "office", List.of(), List.of()),
                        Version.ofTag("\"1\""),
                        office.office))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aYearThatHasEndedTakesNothingMore() {
        office.endYear(new NotEditable());

        assertThatThrownBy(() -> add(office.office, draft(TODAY, "office", List.of(), List.of())))
                .isInstanceOf(NotEditable.class);
    }

    @Test
    void photosAreAttachedAndGoWithTheEntry() {
        var added = add(office.office, draft(TODAY, "office", List.of(), List.of()));
        var photo = attach(office.office, added.id());

        assertThatThrownBy(() -> attach(office.finance, added.id())).isInstanceOf(Forbidden.class);
        assertThat(office.activities.list(office.cycle, null, null).get(0).evidence())
                .extracting(FileInfo::id)
                .containsExactly(photo.id());

        office.activities.delete(office.cycle, added.id(), Version.ANY, office.office);

        assertThat(office.activities.list(office.cycle, null, null)).isEmpty();
        assertThat(office.files.of(office.cycle, EvidenceSubject.activity(added.id())))
                .isEmpty();
    }

    @Test
    void aPhotoIsRemovedByItsUploader() {
        var added = add(office.office, draft(TODAY, "office", List.of(), List.of()));
        var photo = attach(office.office, added.id());

        assertThatThrownBy(() -> office.files.delete(photo.id(), office.finance))
                .isInstanceOf(Forbidden.class);
        office.files.delete(photo.id(), office.office);

        assertThat(office.files.of(office.cycle, EvidenceSubject.activity(added.id())))
                .isEmpty();
    }

    @Test
    void anotherLocalGovernmentSeesNothing() {
        var added = add(office.office, draft(TODAY, "office", List.of(), List.of()));

        assertThat(office.activities.list(office.neighbour, null, null)).isEmpty();
        assertThatThrownBy(
                        () -> office.activities.delete(office.neighbour, added.id(), Version.ANY, office.coordinator))
                .isInstanceOf(NotFound.class);
    }

    private Activity add(Actor actor, ActivityDraft draft) {
        return office.activities.add(office.cycle, draft, actor);
    }

    private Activity change(Actor actor, Activity activity, ActivityDraft draft) {
        return office.activities.change(office.cycle, activity.id(), draft, Version.ANY, actor);
    }

    private FileInfo attach(Actor actor, UUID activity) {
        var photo = new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        return office.activities.attach(office.cycle, activity, "ภาพ.pdf", photo, actor);
    }

    private void assertWrong(ActivityDraft draft, String... where) {
        assertThatThrownBy(() -> add(office.office, draft))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.missing())
                                .extracting(Missing::where)
                                .containsExactly(where));
        assertThat(office.activities.list(office.cycle, null, null)).isEmpty();
    }

    private static ActivityDraft draft(LocalDate on, String unit, List<UUID> measures, List<Integer> steps) {
        return new ActivityDraft(on, "ประชุมคณะทำงาน", unit, ActivityKind.MEETING, measures, steps);
    }
}
