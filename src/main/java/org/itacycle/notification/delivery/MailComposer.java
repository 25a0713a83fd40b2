package org.itacycle.notification.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.itacycle.calendar.MovableClock;

/**
 * Makes a mail of a message: plain text and HTML as alternatives, Thai in headers as RFC 2047 wants it, a list's name
 * (RFC 2919) and the mark that no person wrote it (RFC 3834), so that no absence notice answers. Nothing in it tells
 * whether it was read.
 */
final class MailComposer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(MovableClock.BANGKOK);

    private MailComposer() {}

    static MimeMessage compose(MimeMessage mail, Claimed message, String from, String sender)
            throws MessagingException, UnsupportedEncodingException {
        mail.setFrom(new InternetAddress(from, line(sender), UTF_8));
        mail.setRecipient(Message.RecipientType.TO, recipient(message));
        mail.setSubject(line(message.subject()), UTF_8);
        mail.setHeader("Message-ID", message.messageId());
        mail.setHeader("Date", date(message.writtenAt()));
        mail.setHeader("List-Id", listId(message, sender));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        mail.setHeader("Content-Language", "th");
        var alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(message.body(), "plain"));
        alternatives.addBodyPart(part(message.html(), "html"));
        mail.setContent(alternatives);
        return mail;
    }

    private static InternetAddress recipient(Claimed message) throws MessagingException, UnsupportedEncodingException {
        var address = new InternetAddress(message.address(), true);
        if (message.recipientName() != null) {
            address.setPersonal(line(message.recipientName()), UTF_8);
        }
        return address;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private static String listId(Claimed message, String sender) throws UnsupportedEncodingException {
        var phrase = MimeUtility.encodeText(line(sender), UTF_8, "B");
        var quoted = phrase.startsWith("=?") ? phrase : '"' + phrase.replaceAll("[\"\\\\]", "") + '"';
        return MimeUtility.fold("List-Id: ".length(), quoted + " <" + message.listId() + ">");
    }

    private static String date(Instant writtenAt) {
        return DATE.format(writtenAt);
    }

    /** The second bar against a header that becomes two; the first one is where the message is written. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
