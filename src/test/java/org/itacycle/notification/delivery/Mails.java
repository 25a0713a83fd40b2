package org.itacycle.notification.delivery;

import com.icegreen.greenmail.base.GreenMailOperations;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Many mails, and what became of them. */
final class Mails {

    private Mails() {}

    /** Writes so many mails to the mailboxes in turn; answers their subjects. */
    static List<String> write(Mailroom room, int number, String... mailboxes) {
        var subjects = new ArrayList<String>();
        for (int one = 0; one < number; one++) {
            var subject = "Mail %03d".formatted(one);
            room.outbox.write(Mailroom.mail(mailboxes[one % mailboxes.length], subject));
            subjects.add(subject);
        }
        return subjects;
    }

    /** The subjects of what has arrived, mailbox by mailbox, each in the order of arrival. */
    static List<String> subjects(GreenMailOperations post) {
        return Arrays.stream(post.getReceivedMessages()).map(Mails::subject).toList();
    }

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
