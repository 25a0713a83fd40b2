package org.itacycle.notification.delivery;

import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import org.itacycle.notification.Channel;
import org.itacycle.notification.delivery.Outcome.Delivered;
import org.itacycle.notification.delivery.Outcome.PutOff;
import org.itacycle.notification.delivery.Outcome.Refused;
import org.itacycle.notification.delivery.Outcome.Unreachable;
import org.itacycle.organization.Organizations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/** Takes mail to the mail server by Spring Mail, one at a time. */
@Component
class MailCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(MailCarrier.class);

    private final MailAccess access;
    private final Organizations organizations;

    MailCarrier(MailAccess access, Organizations organizations) {
        this.access = access;
        this.organizations = organizations;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean isReady() {
        return access.isReady();
    }

    @Override
    public Outcome deliver(Claimed message) {
        try {
            var server = access.server();
            var sender = organizations.get(message.organization()).name();
            server.send(MailComposer.compose(
                    server.createMimeMessage(), message, access.from().orElseThrow(), sender));
            return new Delivered();
        } catch (MailSendException failure) {
            return outcome(failure);
        } catch (MailAuthenticationException failure) {
            return new Unreachable(SmtpAnswers.said(failure));
        } catch (MailException | MessagingException | UnsupportedEncodingException failure) {
            LOG.warn("message {} cannot be made into a mail", message.id(), failure);
            return new Refused(SmtpAnswers.said(failure));
        } catch (RuntimeException failure) {
            LOG.warn("message {} could not be sent", message.id(), failure);
            return new PutOff(SmtpAnswers.said(failure));
        }
    }

    /** A failure that names no message happened after it had left: the server hung up on the farewell. */
    private static Outcome outcome(MailSendException failure) {
        if (failure.getFailedMessages().isEmpty()) {
            return new Delivered();
        }
        var noConnection = failure.getCause();
        return noConnection != null
                ? new Unreachable(SmtpAnswers.said(noConnection))
                : SmtpAnswers.outcome(failure.getMessageExceptions()[0]);
    }
}
