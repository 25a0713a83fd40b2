package org.itacycle.meeting;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Version;
import org.itacycle.reporting.RunningYears;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of a year: the coordinator writes them, everybody of the office reads them. */
@Component
public class Meetings {

    private final MeetingStore store;
    private final MeetingDefaults defaults;
    private final FollowUps followUps;
    private final RunningYears years;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;

    Meetings(
            MeetingStore store,
            MeetingDefaults defaults,
            FollowUps followUps,
            RunningYears years,
            AuditLog audit,
            ObjectMapper json,
            Clock clock) {
        this.store = store;
        this.defaults = defaults;
        this.followUps = followUps;
        this.years = years;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** The meetings by day. */
    public List<Meeting> all(CycleKey cycle) {
        return store.all(cycle);
    }

    public Meeting get(CycleKey cycle, UUID id) {
        return all(cycle).stream()
                .filter(meeting -> meeting.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id.toString()));
    }

    /** Where every measure of the year stands today, and everything done for it. */
    public List<MeetingSheet.FollowUp> standing(CycleKey cycle) {
        return followUps.of(cycle, null, today());
    }

    /** Plans or records a meeting; its agenda begins with where the measures stand. */
    @Transactional
    public Meeting add(CycleKey cycle, MeetingDraft draft, Actor actor) {
        requireWrite(cycle, actor);
        MeetingCheck.check(draft);
        var meeting = meeting(UUID.randomUUID(), defaults.complete(cycle, draft, null), 1, actor);
        store.add(cycle, meeting);
        record(cycle, "meeting.added", meeting, actor);
        return meeting;
    }

    /** Replaces what is known of a meeting; people, agenda and follow-up that the draft leaves out stay. */
    @Transactional
    public Meeting change(CycleKey cycle, UUID id, MeetingDraft draft, Version version, Actor actor) {
        requireWrite(cycle, actor);
        var before = forWriting(cycle, id, version);
        MeetingCheck.check(draft);
        var meeting = meeting(id, defaults.complete(cycle, draft, before), before.version() + 1, actor);
        store.change(cycle, meeting);
        record(cycle, "meeting.changed", meeting, actor);
        return meeting;
    }

    /** Takes a meeting away; what was known of it stays in the record of deeds. */
    @Transactional
    public void delete(CycleKey cycle, UUID id, Version version, Actor actor) {
        requireWrite(cycle, actor);
        var before = forWriting(cycle, id, version);
        store.delete(cycle, id);
        record(cycle, "meeting.deleted", before, actor);
    }

    private void requireWrite(CycleKey cycle, Actor actor) {
        if (!actor.isCoordinator()) {
            throw new Forbidden();
        }
        years.requireRunning(cycle);
    }

    private Meeting forWriting(CycleKey cycle, UUID id, Version version) {
        var before = store.forUpdate(cycle, id).orElseThrow(() -> new NotFound(id.toString()));
        version.requireCurrent(before.version());
        return before;
    }

    private Meeting meeting(UUID id, MeetingSheet sheet, int version, Actor actor) {
        MeetingCheck.held(sheet, today());
        return new Meeting(id, sheet, version, actor.userId(), actor.name(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private void record(CycleKey cycle, String action, Meeting meeting, Actor actor) {
        var details = json.convertValue(meeting.sheet(), new TypeReference<Map<String, Object>>() {});
        audit.record(AuditEntry.of(
                cycle, actor.userId(), actor.name(), action, meeting.id().toString(), details));
    }
}
