package org.itacycle.notification.delivery;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.itacycle.notification.delivery.Outcome.PutOff;
import org.itacycle.notification.delivery.Outcome.Refused;
import org.itacycle.notification.delivery.Outcome.Unreachable;
import org.jspecify.annotations.Nullable;

/**
 * Tells from a mail server's answer whether the trouble is the message's, the mailbox's, or everybody's (RFC 5321, 4.2:
 * 4xx may be tried again, 5xx may not).
 */
final class SmtpAnswers {

    private static final int SHUTTING_DOWN = 421;
    private static final int NO_ROOM = 452;
    private static final int TOO_BIG = 552;
    private static final int PERMANENT = 500;
    private static final int LONGEST = 500;

    private SmtpAnswers() {}

    /** What the answer means for the message. */
    static Outcome outcome(Exception failure) {
        var chain = chain(failure);
        var said = said(failure);
        for (var one : chain) {
            if (one instanceof SMTPAddressFailedException mailbox) {
                return ofMailbox(mailbox.getReturnCode(), said);
            }
            if (one instanceof SMTPSenderFailedException) {
                return new Unreachable(said);
            }
        }
        return chain.stream()
                .filter(SMTPSendFailedException.class::isInstance)
                .map(SMTPSendFailedException.class::cast)
                .findFirst()
                .map(answer -> ofCommand(answer, said))
                .orElseGet(() -> new Unreachable(said));
    }

    /** What the other side said, on one line, the most telling part last in the chain. */
    static String said(Throwable failure) {
        var telling = chain(failure).stream()
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .reduce((first, second) -> second)
                .orElse(failure.getClass().getSimpleName());
        return telling.length() <= LONGEST ? telling : telling.substring(0, LONGEST);
    }

    private static Outcome ofMailbox(int code, String said) {
        if (code == SHUTTING_DOWN) {
            return new Unreachable(said);
        }
        return code >= PERMANENT ? new Refused(said) : new PutOff(said);
    }

    private static Outcome ofCommand(SMTPSendFailedException answer, String said) {
        var code = answer.getReturnCode();
        var aboutTheSender = Optional.ofNullable(answer.getCommand())
                .filter(command -> command.startsWith("MAIL"))
                .isPresent();
        if (code == SHUTTING_DOWN || code == NO_ROOM || aboutTheSender && code != TOO_BIG || code <= 0) {
            return new Unreachable(said);
        }
        return code >= PERMANENT ? new Refused(said) : new PutOff(said);
    }

    /** The failure and what it was caused by, in either of the two ways that mail exceptions are linked. */
    private static List<Throwable> chain(Throwable failure) {
        var chain = new ArrayList<Throwable>();
        for (Throwable one = failure; one != null && !chain.contains(one); one = next(one)) {
            chain.add(one);
        }
        return chain;
    }

    private static @Nullable Throwable next(Throwable one) {
        return one instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : one.getCause();
    }
}
