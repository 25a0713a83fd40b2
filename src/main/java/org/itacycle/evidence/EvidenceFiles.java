package org.itacycle.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotEditable;
import org.itacycle.problem.NotFound;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of a local government, at most 50 MB each. They pass through in pieces of one megabyte, so that memory does
 * not grow with their size. Whoever stores a file has checked before that the caller may write its subject.
 */
@Component
public class EvidenceFiles {

    /** The form field that carries a file; errors name it. */
    public static final String FIELD = "file";

    private final EvidenceStore store;
    private final AuditLog audit;
    private final Clock clock;
    private final ObjectProvider<EvidenceGuard> guards;

    EvidenceFiles(EvidenceStore store, AuditLog audit, Clock clock, ObjectProvider<EvidenceGuard> guards) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.guards = guards;
    }

    /** Reads the upload to its end and keeps it; on any failure nothing of it stays. */
    @Transactional
    public FileInfo store(CycleKey cycle, Upload upload, Actor actor) {
        var id = UUID.randomUUID();
        var taken = Intake.of(upload, (number, piece) -> store.addChunk(cycle.organization(), id, number, piece));
        var file = new FileInfo(
                id,
                cycle,
                upload.subject(),
                taken.name(),
                taken.type().mediaType(),
                taken.size(),
                taken.sha256(),
                actor.userId(),
                actor.name(),
                clock.instant());
        store.add(file);
        record(file, actor, "evidence.stored");
        return file;
    }

    /** What is known of a file of the local government. */
    public FileInfo info(OrganizationId organization, UUID id) {
        return store.find(organization, id).orElseThrow(() -> new NotFound("evidence " + id));
    }

    /** The files of one subject, the oldest first. */
    public List<FileInfo> of(CycleKey cycle, EvidenceSubject subject) {
        return store.of(cycle, subject);
    }

    /** All files of one kind of subject in the year, by the subject's id. */
    public Map<String, List<FileInfo>> all(CycleKey cycle, EvidenceSubject.Kind kind) {
        return store.of(cycle, kind).stream()
                .collect(Collectors.groupingBy(file -> file.subject().id()));
    }

    /** Whether the year has a file with the id; a file of another year or office proves nothing here. */
    public boolean exists(CycleKey cycle, UUID id) {
        return store.find(cycle.organization(), id)
                .filter(file -> file.cycle().equals(cycle))
                .isPresent();
    }

    /** Refuses a reference to a file that the local government does not have; where is the path of the field. */
    public void requireExisting(OrganizationId organization, UUID id, String where) {
        if (store.find(organization, id).isEmpty()) {
            throw new InvalidInput(Missing.of(where, "evidence.unknown"));
        }
    }

    /** Writes the content, piece by piece. */
    public void copyTo(OrganizationId organization, UUID id, OutputStream target) {
        var file = info(organization, id);
        long rest = file.size();
        for (int number = 0; rest > 0; number++) {
            var piece = store.chunk(organization, id, number).orElseThrow(() -> new NotFound("evidence " + id));
            write(target, piece);
            rest -= piece.length;
        }
    }

    /** Removes a file: its uploader or a coordinator may, while what it belongs to may still be changed. */
    @Transactional
    public void delete(UUID id, Actor actor) {
        var file = info(actor.organization(), id);
        if (!actor.isCoordinator() && !actor.userId().equals(file.uploadedBy())) {
            throw new Forbidden();
        }
        guards.stream()
                .filter(guard -> guard.kind() == file.subject().kind())
                .findFirst()
                .orElseThrow(NotEditable::new)
                .requireEditable(file, actor);
        store.delete(actor.organization(), id);
        record(file, actor, "evidence.deleted");
    }

    /** Removes all files of a subject that is going away itself; the caller has checked that it may. */
    @Transactional
    public void deleteAll(CycleKey cycle, EvidenceSubject subject, Actor actor) {
        for (var file : store.of(cycle, subject)) {
            store.delete(cycle.organization(), file.id());
            record(file, actor, "evidence.deleted");
        }
    }

    private void record(FileInfo file, Actor actor, String action) {
        var subject = file.subject();
        var details = Map.of(
                "file", file.id().toString(), "name", file.name(), "sha256", file.sha256(), "kind", subject.kind());
        audit.record(AuditEntry.of(file.cycle(), actor.userId(), actor.name(), action, subject.id(), details));
    }

    private static void write(OutputStream target, byte[] piece) {
        try {
            target.write(piece);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
