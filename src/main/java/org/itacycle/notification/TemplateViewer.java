package org.itacycle.notification;

import java.util.EnumMap;
import java.util.Map;
import org.itacycle.notification.letter.LetterPart;
import org.itacycle.notification.letter.LetterSamples;
import org.itacycle.notification.letter.LetterValues;
import org.itacycle.notification.letter.StandardLetters;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.stereotype.Component;

/** Shows texts of mails to whoever writes them, with the mail that they make. */
@Component
class TemplateViewer {

    private final MailLetters letters;
    private final StandardLetters standard;
    private final LetterSamples samples;
    private final LetterValues values;

    TemplateViewer(MailLetters letters, StandardLetters standard, LetterSamples samples, LetterValues values) {
        this.letters = letters;
        this.standard = standard;
        this.samples = samples;
        this.values = values;
    }

    /** The kind with the office's own texts in place of the application's. */
    MailTemplateView view(OrganizationId organization, MailKind kind, Map<LetterPart, String> own, int version) {
        var texts = new EnumMap<LetterPart, String>(standard.of(kind));
        texts.putAll(own);
        var sample = samples.of(organization, kind);
        var known = values.of(sample, values.office(sample));
        var words = values.names(kind).stream()
                .map(name -> new MailTemplateView.Word(name, known.get(name)))
                .toList();
        var parts = texts.entrySet().stream()
                .map(entry -> part(kind, entry.getKey(), entry.getValue()))
                .toList();
        ComposedMail mail;
        String fault = null;
        try {
            mail = letters.compose(sample, texts);
        } catch (TemplateFault unusable) {
            mail = letters.compose(sample, standard.of(kind));
            fault = unusable.getMessage();
        }
        return new MailTemplateView(
                kind.key(),
                text(kind, "name"),
                text(kind, "about"),
                version,
                !own.isEmpty(),
                parts,
                words,
                mail,
                fault);
    }

    private MailTemplateView.Part part(MailKind kind, LetterPart part, String text) {
        return new MailTemplateView.Part(
                part.key(),
                values.text("notification.mail.part." + part.key()),
                text,
                standard.of(kind).getOrDefault(part, ""),
                part.isOneLine(),
                part.longest());
    }

    /** What people call the kind, or how they are told about it. */
    String text(MailKind kind, String what) {
        return values.text("notification.mail." + kind.key() + "." + what);
    }
}
