package org.itacycle.notification.delivery;

import java.util.Optional;
import java.util.UUID;
import org.itacycle.notification.NotificationSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server of the installation, when one is set, and the address that mail comes from. */
@Component
public class MailAccess {

    /** Never anybody's domain (RFC 2606): mail that is kept needs a name too. */
    private static final String NOWHERE = "ita-cycle.invalid";

    private final Optional<JavaMailSenderImpl> server;
    private final Optional<String> from;

    public MailAccess(ObjectProvider<JavaMailSender> servers, NotificationSettings settings) {
        this.server = Optional.ofNullable(servers.getIfAvailable())
                .filter(JavaMailSenderImpl.class::isInstance)
                .map(JavaMailSenderImpl.class::cast)
                .filter(one -> one.getHost() != null && !one.getHost().isBlank());
        this.from = Optional.ofNullable(settings.from())
                .filter(text -> !text.isBlank())
                .or(() -> server.map(JavaMailSenderImpl::getUsername))
                .map(String::strip)
                .filter(text -> text.indexOf('@') > 0);
    }

    /** Whether mail can leave: a server and the sender's address are set. */
    public boolean isReady() {
        return server.isPresent() && from.isPresent();
    }

    /** Whether a server is set, though perhaps without the sender's address. */
    public boolean hasServer() {
        return server.isPresent();
    }

    /** The address that mail comes from. */
    public Optional<String> from() {
        return from;
    }

    /** The domain of the sender's address, for the names of lists and messages. */
    public String domain() {
        return from.map(address -> address.substring(address.lastIndexOf('@') + 1))
                .orElse(NOWHERE);
    }

    /** A name that no other message has. */
    public String newMessageId() {
        return "<" + UUID.randomUUID() + "@" + domain() + ">";
    }

    /** A name that no other call has. */
    public String newCallId() {
        return "msg_" + UUID.randomUUID();
    }

    JavaMailSenderImpl server() {
        return server.orElseThrow(() -> new IllegalStateException("no mail server is set"));
    }
}
