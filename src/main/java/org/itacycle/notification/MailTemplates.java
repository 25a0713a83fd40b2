package org.itacycle.notification;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.notification.letter.LetterPart;
import org.itacycle.notification.letter.LetterRows;
import org.itacycle.notification.letter.LetterSamples;
import org.itacycle.notification.letter.LetterValues;
import org.itacycle.notification.letter.StandardLetters;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Officer;
import org.itacycle.organization.Officers;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where coordinator and administrator write the texts of the mails, and see what will be sent. */
@Component
public class MailTemplates {

    private final MailLetters letters;
    private final LetterRows rows;
    private final StandardLetters standard;
    private final LetterSamples samples;
    private final LetterValues values;
    private final TemplateViewer viewer;
    private final Officers officers;
    private final AuditLog audit;
    private final Clock clock;

    public MailTemplates(
            MailLetters letters,
            LetterRows rows,
            StandardLetters standard,
            LetterSamples samples,
            LetterValues values,
            TemplateViewer viewer,
            Officers officers,
            AuditLog audit,
            Clock clock) {
        this.letters = letters;
        this.rows = rows;
        this.standard = standard;
        this.samples = samples;
        this.values = values;
        this.viewer = viewer;
        this.officers = officers;
        this.audit = audit;
        this.clock = clock;
    }

    /** All kinds of mail. */
    public List<MailTemplateView.Listed> list(Actor actor) {
        requireEditor(actor);
        return Arrays.stream(MailKind.values())
                .map(kind -> new MailTemplateView.Listed(
                        kind.key(),
                        viewer.text(kind, "name"),
                        viewer.text(kind, "about"),
                        !rows.find(actor.organization(), kind).texts().isEmpty()))
                .toList();
    }

    /** The texts of the kind to edit. */
    public MailTemplateView view(Actor actor, String key) {
        requireEditor(actor);
        var kind = kind(key);
        var stored = rows.find(actor.organization(), kind);
        return viewer.view(actor.organization(), kind, stored.texts(), stored.version());
    }

    /** How a mail would look, without keeping the texts. */
    public MailTemplateView preview(Actor actor, String key, Map<String, @Nullable String> given) {
        requireEditor(actor);
        var kind = kind(key);
        var stored = rows.find(actor.organization(), kind);
        TextCheck.of(given, values.names(kind)).refuse();
        return viewer.view(actor.organization(), kind, changed(kind, stored.texts(), given), stored.version());
    }

    /** Keeps the texts that are given; null takes the application's own again, what is not given stays. */
    @Transactional
    public MailTemplateView save(Actor actor, String key, Map<String, @Nullable String> given, Version version) {
        requireEditor(actor);
        var kind = kind(key);
        var before = rows.find(actor.organization(), kind);
        version.requireCurrent(before.version());
        TextCheck.of(given, values.names(kind)).refuse();
        keep(actor, kind, before, changed(kind, before.texts(), given));
        return view(actor, key);
    }

    /** Puts all texts of the kind back to the application's own. */
    @Transactional
    public MailTemplateView reset(Actor actor, String key, Version version) {
        requireEditor(actor);
        var kind = kind(key);
        var before = rows.find(actor.organization(), kind);
        version.requireCurrent(before.version());
        keep(actor, kind, before, Map.of());
        return view(actor, key);
    }

    /** Sends the sample to the mailbox of whoever asks. */
    @Transactional
    public void test(Actor actor, String key) {
        requireEditor(actor);
        var kind = kind(key);
        var mailbox = officers.find(actor.userId())
                .map(Officer::email)
                .filter(address -> !address.isBlank())
                .orElseThrow(() -> new InvalidInput(Missing.of("email", "notification.mail.no-address")));
        var letter = samples.of(actor.organization(), kind);
        letters.send(letter, "test/" + UUID.randomUUID(), List.of(new Recipient(mailbox, actor.name())));
    }

    private void keep(Actor by, MailKind kind, LetterRows.Stored before, Map<LetterPart, String> after) {
        if (after.equals(before.texts())) {
            return;
        }
        var content = new LetterRows.Stored(after, before.version());
        if (!rows.save(by.organization(), kind, content, by.userId(), clock.instant())) {
            throw new Stale();
        }
        var details = Map.of("before", keyed(before.texts()), "after", keyed(after));
        audit.record(AuditEntry.of(
                by.organization(), by.userId(), by.name(), "notification.mail-changed", kind.key(), details));
    }

    /** A text that says what the application says is none of the office's own. */
    private Map<LetterPart, String> changed(
            MailKind kind, Map<LetterPart, String> own, Map<String, @Nullable String> given) {
        var changed = new EnumMap<LetterPart, String>(LetterPart.class);
        changed.putAll(own);
        given.forEach((key, text) -> LetterPart.of(key).ifPresent(part -> {
            if (text == null || text.strip().equals(standard.of(kind).get(part))) {
                changed.remove(part);
            } else {
                changed.put(part, text.replace("\r\n", "\n").strip());
            }
        }));
        return changed;
    }

    private static Map<String, String> keyed(Map<LetterPart, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue));
    }

    private static MailKind kind(String key) {
        return MailKind.of(key).orElseThrow(() -> new NotFound(key));
    }

    private static void requireEditor(Actor actor) {
        if (!actor.isCoordinator() && !actor.isAdmin()) {
            throw new Forbidden();
        }
    }
}
