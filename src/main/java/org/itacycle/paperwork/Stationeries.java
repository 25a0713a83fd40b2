package org.itacycle.paperwork;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.document.Paper.Format;
import org.itacycle.document.Stationery;
import org.itacycle.document.WordWriter;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.TooLarge;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The emblem and the Word templates of each local government. What an office has not replaced is the application's own. */
@Component
public class Stationeries {

    /** The form field that carries a file; errors name it. */
    public static final String FIELD = "file";

    private static final int LARGEST_IN_MEGABYTES = 5;
    private static final int LONGEST_NAME = 200;

    private final StationeryStore store;
    private final WordWriter word;
    private final AuditLog audit;
    private final Clock clock;

    Stationeries(StationeryStore store, WordWriter word, AuditLog audit, Clock clock) {
        this.store = store;
        this.word = word;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that the office's documents are written with. */
    public Stationery of(OrganizationId organization) {
        return new Stationery(
                store.content(organization, StationeryPart.EMBLEM).orElse(null),
                store.content(organization, StationeryPart.PORTRAIT).orElse(null),
                store.content(organization, StationeryPart.LANDSCAPE).orElse(null));
    }

    /** Which parts the office has replaced. */
    public List<StationeryFile> list(OrganizationId organization) {
        var replaced = store.all(organization);
        return Arrays.stream(StationeryPart.values())
                .map(part -> replaced.stream()
                        .filter(file -> file.part().equals(part.key()))
                        .findFirst()
                        .orElse(new StationeryFile(part.key(), false, null, null, null, null)))
                .toList();
    }

    /** The part as it is in use; the application's own template is what an own one is made of. There is no usual emblem. */
    public byte[] content(OrganizationId organization, StationeryPart part) {
        return store.content(organization, part).orElseGet(() -> usual(part));
    }

    /** Replaces the part, after the file has proved harmless and usable. */
    @Transactional
    public void replace(StationeryPart part, String name, byte[] file, Actor actor) {
        requireOffice(actor);
        if (file.length > LARGEST_IN_MEGABYTES << 20) {
            throw new TooLarge(FIELD, LARGEST_IN_MEGABYTES);
        }
        new Wrong().text(FIELD, name, LONGEST_NAME).refuse();
        var content = file;
        if (part == StationeryPart.EMBLEM) {
            content = EmblemPicture.of(file, FIELD);
        } else {
            word.requireTemplate(file, FIELD);
        }
        var sha256 = sha256(content);
        store.save(part, name, content, sha256, actor, clock.instant());
        record("paperwork.stationery-replaced", part, Map.of("name", name, "sha256", sha256), actor);
    }

    /** Goes back to the application's own. */
    @Transactional
    public void remove(StationeryPart part, Actor actor) {
        requireOffice(actor);
        if (store.delete(actor.organization(), part)) {
            record("paperwork.stationery-removed", part, Map.of(), actor);
        }
    }

    private byte[] usual(StationeryPart part) {
        return switch (part) {
            case PORTRAIT -> word.template(Format.PORTRAIT);
            case LANDSCAPE -> word.template(Format.LANDSCAPE);
            case EMBLEM -> throw new NotFound("stationery emblem");
        };
    }

    private void record(String action, StationeryPart part, Map<String, String> details, Actor actor) {
        audit.record(AuditEntry.of(actor.organization(), actor.userId(), actor.name(), action, part.key(), details));
    }

    private static void requireOffice(Actor actor) {
        if (!actor.isCoordinator() && !actor.isAdmin()) {
            throw new Forbidden();
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
