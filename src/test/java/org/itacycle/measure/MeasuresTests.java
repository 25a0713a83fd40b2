package org.itacycle.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.NEIGHBOUR;
import static org.itacycle.assessment.AssessmentFixture.coordinator;
import static org.itacycle.assessment.AssessmentFixture.head;
import static org.itacycle.measure.MeasureFixture.measure;

import java.util.Set;
import java.util.UUID;
import org.itacycle.audit.AuditEntry;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotEditable;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.Test;

class MeasuresTests {

    private final MeasureFixture office = new MeasureFixture().drafting(BANKUM, "finance", "works");
    private final Measures measures = office.measures;
    private final Actor finance = head(BANKUM, "finance");
    private final Actor works = head(BANKUM, "works");

    @Test
    void aMeasureIsReadBackAsItWasWritten() {
        var draft = measure("finance", 4, "คู่มือการยืมทรัพย์สิน");

        var id = measures.add(BANKUM, draft, finance);

        var read = measures.get(BANKUM, id);
        assertThat(read.content()).isEqualTo(draft);
        assertThat(read.number()).isEqualTo(1);
        assertThat(read.version()).isEqualTo(1);
        assertThat(read.changedBy()).isEqualTo("finance");
    }

    @Test
    void nobodyWritesForAnotherDivision() {
        var id = measures.add(BANKUM, measure("finance", 4, "คู่มือ"), finance);

        assertThatThrownBy(() -> measures.add(BANKUM, measure("works", 6, "ป้าย"), finance))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> measures.change(BANKUM, id, measure("works", 4, "คู่มือ"), Version.ANY, works))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> measures.change(BANKUM, id, measure("works", 4, "คู่มือ"), Version.ANY, finance))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> measures.delete(BANKUM, id, Version.ANY, works))
                .isInstanceOf(Forbidden.class);
        assertThat(measures.get(BANKUM, id).version()).isEqualTo(1);
    }

    @Test
    void whoReadsOnlyWritesNothing() {
        var auditor = new Actor(BANKUM.organization(), "auditor", "ผู้ตรวจสอบภายใน", Set.of(Groups.AUDITOR));

        assertThatThrownBy(() -> measures.add(BANKUM, measure("finance", 4, "คู่มือ"), auditor))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aDivisionThatHasSentItsDraftsWritesNoMore() {
        assertThatThrownBy(() -> measures.add(BANKUM, measure("health", 8, "ระบบออนไลน์"), head(BANKUM, "health")))
                .isInstanceOf(NotEditable.class);
    }

    @Test
    void theCoordinatorWritesForEverybodyUntilThePlanIsForwarded() {
        var consolidating = office.open(NEIGHBOUR, TaskKey.CONSOLIDATE_PLAN, "office");
        var boss = coordinator(NEIGHBOUR);
        var id = measures.add(NEIGHBOUR, measure("health", 8, "ระบบออนไลน์"), boss);
        office.end(consolidating);

        assertThatThrownBy(() -> measures.change(NEIGHBOUR, id, measure("health", 8, "ใหม่"), Version.ANY, boss))
                .isInstanceOf(NotEditable.class);
        assertThatThrownBy(() -> measures.delete(NEIGHBOUR, id, Version.ANY, boss))
                .isInstanceOf(NotEditable.class);
    }

    @Test
    void theCoordinatorsEditLeavesWhatStoodThereBefore() {
        var id = measures.add(BANKUM, measure("finance", 4, "คู่มือ"), finance);

        measures.change(BANKUM, id, measure("finance", 4, "คู่มือการยืม"), Version.ANY, coordinator(BANKUM));

        var deed = office.audit.of(BANKUM, 1, 0).get(0);
        assertThat(deed.action()).isEqualTo("measure.changed");
        assertThat(deed.subject()).isEqualTo("measures/" + id);
        assertThat(deed.details().get("before"))
                .asInstanceOf(MAP)
                .containsOnlyKeys("title", "steps")
                .containsEntry("title", "คู่มือ");
        assertThat(deed.details().get("after")).asInstanceOf(MAP).containsEntry("title", "คู่มือการยืม");
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        var id = measures.add(BANKUM, measure("finance", 4, "คู่มือ"), finance);

        var same = measures.change(BANKUM, id, measure("finance", 4, "คู่มือ"), Version.ANY, finance);

        assertThat(same.version()).isEqualTo(1);
        assertThat(office.audit.of(BANKUM, 10, 0))
                .extracting(AuditEntry::action)
                .startsWith("measure.added")
                .doesNotContain("measure.changed");
    }

    @Test
    void whoHasReadAnOldVersionIsToldSo() {
        var id = measures.add(BANKUM, measure("finance", 4, "คู่มือ"), finance);
        measures.change(BANKUM, id, measure("finance", 4, "คู่มือใหม่"), Version.ofTag("\"1\""), finance);

        assertThatThrownBy(() ->
                        measures.change(BANKUM, id, measure("finance", 4, "อีกคน"), Version.ofTag("\"1\""), finance))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> measures.delete(BANKUM, id, Version.ofTag("\"1\""), finance))
                .isInstanceOf(Stale.class);
        assertThat(measures.get(BANKUM, id).title()).isEqualTo("คู่มือใหม่");
    }

    @Test
    void aDeletedMeasureIsListedNoMoreButTheRecordKeepsIt() {
        measures.add(BANKUM, measure("finance", 4, "คู่มือ"), finance);
        var id = measures.add(BANKUM, measure("finance", 2, "งบประมาณ"), finance);
        var last = measures.add(BANKUM, measure("works", 6, "ป้าย"), works);

        measures.delete(BANKUM, id, Version.ANY, finance);

        assertThat(measures.all(BANKUM)).extracting(MeasureView::number).containsExactly(1, 2);
        assertThat(measures.all(BANKUM).get(1).id()).isEqualTo(last);
        assertThatThrownBy(() -> measures.get(BANKUM, id)).isInstanceOf(NotFound.class);
        assertThat(office.audit.of(BANKUM, 1, 0).get(0).details().get("before"))
                .asInstanceOf(MAP)
                .containsEntry("title", "งบประมาณ");
    }

    @Test
    void twoLocalGovernmentsNeverMeet() {
        office.drafting(NEIGHBOUR, "finance");
        var id = measures.add(BANKUM, measure("finance", 4, "คู่มือ"), finance);
        var stranger = coordinator(NEIGHBOUR);

        assertThat(measures.all(NEIGHBOUR)).isEmpty();
        assertThatThrownBy(() -> measures.get(NEIGHBOUR, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> measures.change(NEIGHBOUR, id, measure("finance", 4, "x"), Version.ANY, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> measures.delete(NEIGHBOUR, id, Version.ANY, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> measures.requireExisting(NEIGHBOUR, Set.of(id)))
                .isInstanceOf(InvalidInput.class);
        assertThat(measures.get(BANKUM, id).title()).isEqualTo("คู่มือ");
    }

    @Test
    void anUnknownMeasureIsNamed() {
        var unknown = UUID.randomUUID();

        assertThatThrownBy(() -> measures.requireExisting(BANKUM, Set.of(unknown)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.missing())
                                .containsExactly(Missing.of("measures[0]", "measure.unknown", unknown.toString())));
    }
}
