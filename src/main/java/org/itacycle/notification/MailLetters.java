package org.itacycle.notification;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.notification.letter.LetterBody;
import org.itacycle.notification.letter.LetterPages;
import org.itacycle.notification.letter.LetterPart;
import org.itacycle.notification.letter.LetterRows;
import org.itacycle.notification.letter.LetterValues;
import org.itacycle.notification.letter.StandardLetters;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.wording.Placeholders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts letters into the words of the office and into the outbox. */
@Component
public class MailLetters {

    private static final String UNKNOWN = "–";

    private final LetterRows rows;
    private final StandardLetters standard;
    private final LetterValues values;
    private final LetterPages pages;
    private final Outbox outbox;

    public MailLetters(
            LetterRows rows, StandardLetters standard, LetterValues values, LetterPages pages, Outbox outbox) {
        this.rows = rows;
        this.standard = standard;
        this.values = values;
        this.pages = pages;
        this.outbox = outbox;
    }

    /**
     * Writes the letter into the outbox of the caller's transaction, once for each mailbox and key. Where the office's
     * own text cannot be used, the mail is written with the usual one and held back with the reason for the
     * administrator: nothing is thrown, other letters go on.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Written send(MailLetter letter, String key, List<Recipient> to) {
        try {
            return outbox.write(message(letter, key, to, compose(letter)));
        } catch (TemplateFault fault) {
            var usual = compose(letter, standard.of(letter.kind()));
            return outbox.writeHeldBack(
                    message(letter, key, to, usual), Objects.requireNonNullElse(fault.getMessage(), ""));
        }
    }

    /** Whether the letter with the key leaves for the address, or has left, whenever it was written. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean leaves(OrganizationId organization, String key, String address) {
        return outbox.leaves(organization, key, address);
    }

    /**
     * The letter in the office's words.
     *
     * @throws TemplateFault when the office's own text cannot be used
     */
    public ComposedMail compose(MailLetter letter) {
        var texts = new EnumMap<LetterPart, String>(standard.of(letter.kind()));
        texts.putAll(rows.find(letter.organization(), letter.kind()).texts());
        return compose(letter, texts);
    }

    /** The letter in the given words. */
    ComposedMail compose(MailLetter letter, Map<LetterPart, String> texts) {
        requireUsable(letter.kind(), texts);
        var office = values.office(letter);
        var known = values.of(letter, office);
        var inThai = new HashMap<String, String>();
        known.forEach((word, value) -> inThai.put(word, ThaiDates.thaiDigits(value)));
        var body = new LetterBody(
                office,
                values.years(letter),
                lines(texts, LetterPart.OPENING, inThai),
                LetterBody.parts(letter),
                letter.href(),
                filled(texts, LetterPart.BUTTON, inThai),
                lines(texts, LetterPart.CLOSING, inThai),
                why(letter, office));
        return new ComposedMail(
                subject(letter, filled(texts, LetterPart.SUBJECT, known)), pages.html(body), pages.text(body));
    }

    /** The same beginning for all mails of a year, and Arabic digits: subjects that sort, and that a search finds. */
    private String subject(MailLetter letter, String words) {
        if (words.isBlank()) {
            throw fault("empty");
        }
        var whole = values.text("notification.mail.subject", values.years(letter), words)
                .strip();
        return ThaiDates.arabicDigits(MailText.shortLine(whole));
    }

    private String why(MailLetter letter, String office) {
        var unit = letter.values().getOrDefault(MailWord.UNIT, office);
        return values.text("notification.mail." + letter.kind().key() + ".why", unit);
    }

    private void requireUsable(MailKind kind, Map<LetterPart, String> texts) {
        var names = values.names(kind);
        texts.forEach((part, text) -> {
            if (!Placeholders.isBalanced(text)) {
                throw fault("braces", values.text("notification.mail.part." + part.key()));
            }
            if (part.isOneLine() && MailText.breaksLines(text)) {
                throw fault("lines", values.text("notification.mail.part." + part.key()));
            }
            for (var word : Placeholders.words(text)) {
                if (!names.contains(word)) {
                    throw fault("unknown", "{" + word + "}");
                }
            }
        });
    }

    private TemplateFault fault(String what, Object... arguments) {
        return new TemplateFault(values.text("notification.mail.fault." + what, arguments));
    }

    private static List<String> lines(Map<LetterPart, String> texts, LetterPart part, Map<String, String> known) {
        return filled(texts, part, known)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String filled(Map<LetterPart, String> texts, LetterPart part, Map<String, String> known) {
        return Placeholders.fill(texts.getOrDefault(part, ""), known, UNKNOWN);
    }

    private static OutgoingMessage message(MailLetter letter, String key, List<Recipient> to, ComposedMail mail) {
        return new OutgoingMessage(
                letter.organization(), letter.kind().key(), key, to, mail.subject(), mail.html(), mail.text());
    }
}
