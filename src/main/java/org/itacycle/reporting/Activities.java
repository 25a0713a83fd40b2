package org.itacycle.reporting;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.evidence.EvidenceSubject;
import org.itacycle.evidence.FileInfo;
import org.itacycle.evidence.Upload;
import org.itacycle.organization.Actor;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The activity log: what the units do, written down when it happens and not only in a report's month. */
@Component
public class Activities {

    private final ActivityStore store;
    private final ActivityCheck check;
    private final Units units;
    private final EvidenceFiles files;
    private final AuditLog audit;
    private final Clock clock;

    Activities(
            ActivityStore store, ActivityCheck check, Units units, EvidenceFiles files, AuditLog audit, Clock clock) {
        this.store = store;
        this.check = check;
        this.units = units;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds an entry for a unit of the caller's; without a unit it is her only division's. What she has sent already is
     * not added again.
     */
    @Transactional
    public Activity add(CycleKey cycle, ActivityDraft given, Actor actor) {
        var id = given.idOrNew();
        var draft = given.unit() == null ? given.by(Contributors.onlyDivision(actor)) : given;
        check.check(cycle, draft);
        var activity = activity(id, draft, 1, actor.userId(), actor.name());
        check.requireWrite(cycle, activity.unit(), actor);
        if (!store.add(cycle, activity)) {
            return sentBefore(cycle, id, actor);
        }
        record(cycle, activity, "activity.added", actor);
        return activity;
    }

    /** What the caller added under the id; an id of anybody else's is as good as none. */
    private Activity sentBefore(CycleKey cycle, UUID id, Actor actor) {
        return store.forUpdate(cycle, id)
                .filter(entry -> entry.createdBy().equals(actor.userId()))
                .map(entry -> entry.with(files.of(cycle, EvidenceSubject.activity(id))))
                .orElseThrow(() -> new NotFound(id.toString()));
    }

    /** Replaces an entry; without a unit it keeps its own. */
    @Transactional
    public Activity change(CycleKey cycle, UUID id, ActivityDraft given, Version version, Actor actor) {
        var before = forWriting(cycle, id, version, actor);
        var draft = given.unit() == null ? given.by(before.unit()) : given;
        check.check(cycle, draft);
        var activity = activity(id, draft, before.version() + 1, before.createdBy(), before.createdByName());
        check.requireWrite(cycle, activity.unit(), actor);
        store.change(cycle, activity);
        record(cycle, activity, "activity.changed", actor);
        return activity.with(files.of(cycle, EvidenceSubject.activity(id)));
    }

    /** Removes an entry together with its files. */
    @Transactional
    public void delete(CycleKey cycle, UUID id, Version version, Actor actor) {
        var before = forWriting(cycle, id, version, actor);
        files.deleteAll(cycle, EvidenceSubject.activity(id), actor);
        store.delete(cycle, id);
        record(cycle, before, "activity.deleted", actor);
    }

    /** Attaches a file to an entry of the caller's. */
    @Transactional
    public FileInfo attach(CycleKey cycle, UUID id, @Nullable String name, InputStream content, Actor actor) {
        forWriting(cycle, id, Version.ANY, actor);
        return files.store(cycle, new Upload(EvidenceSubject.activity(id), name, content), actor);
    }

    /** The log by day; of one measure, of one unit or division, or all of it. */
    public List<Activity> list(CycleKey cycle, @Nullable UUID measure, @Nullable String unit) {
        var evidence = files.all(cycle, EvidenceSubject.Kind.ACTIVITY);
        var tree = units.of(cycle.organization());
        return store.all(cycle).stream()
                .filter(activity -> measure == null || activity.measures().contains(measure))
                .filter(activity -> unit == null || belongs(tree, activity, unit))
                .map(activity ->
                        activity.with(evidence.getOrDefault(activity.id().toString(), List.of())))
                .toList();
    }

    private static boolean belongs(Units.Tree tree, Activity activity, String unit) {
        return unit.equals(activity.unit())
                || tree.divisionOf(activity.unit()).filter(unit::equals).isPresent();
    }

    private Activity forWriting(CycleKey cycle, UUID id, Version version, Actor actor) {
        var before = store.forUpdate(cycle, id).orElseThrow(() -> new NotFound(id.toString()));
        check.requireWrite(cycle, before.unit(), actor);
        version.requireCurrent(before.version());
        return before;
    }

    private Activity activity(UUID id, ActivityDraft draft, int version, String by, String byName) {
        return new Activity(
                id,
                Objects.requireNonNull(draft.on()),
                draft.text(),
                Objects.requireNonNull(draft.unit()),
                Objects.requireNonNull(draft.kind()),
                draft.measures(),
                draft.steps(),
                List.of(),
                version,
                by,
                byName,
                clock.instant());
    }

    private void record(CycleKey cycle, Activity activity, String action, Actor actor) {
        var details = Map.of(
                "on",
                activity.on().toString(),
                "unit",
                activity.unit(),
                "kind",
                activity.kind(),
                "text",
                activity.text());
        audit.record(AuditEntry.of(
                cycle, actor.userId(), actor.name(), action, activity.id().toString(), details));
    }
}
