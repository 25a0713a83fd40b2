package org.itacycle.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.notification.delivery.Mailroom.mail;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.itacycle.notification.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Several senders, transactions that fail, and marks that are late. */
class SendersTests {

    private static final String[] MAILBOXES = {
        "a@bankum.example", "b@bankum.example", "c@bankum.example", "d@bankum.example", "e@bankum.example"
    };

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Test
    void twoSendersAtOnceSendEveryMailOnceAndEveryMailboxInOrder() throws Exception {
        var here = Mailroom.withServer(port());
        var there = here.anotherNode(port());
        var subjects = Mails.write(here, 200, MAILBOXES);

        var both = Executors.newFixedThreadPool(2);
        try {
            both.invokeAll(List.<Callable<Integer>>of(
                    () -> here.sender.round(Channel.MAIL), () -> there.sender.round(Channel.MAIL)));
        } finally {
            both.shutdown();
        }
        here.sender.round(Channel.MAIL);

        assertThat(Mails.subjects(POST)).containsExactlyInAnyOrderElementsOf(subjects);
        assertThat(MAILBOXES)
                .allSatisfy(mailbox -> assertThat(received(mailbox)).isSorted().hasSize(40));
    }

    @Test
    void aSenderThatWasStartedAgainGoesOnWhereTheFormerOneStopped() {
        var former = Mailroom.withServer(port());
        Mails.write(former, 10, MAILBOXES);
        former.sender.round(Channel.MAIL, limit(4));
        var later = former.anotherNode(port());

        assertThat(later.sender.round(Channel.MAIL)).isEqualTo(6);
        assertThat(POST.getReceivedMessages()).hasSize(10);
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        var room = Mailroom.withServer(port());
        var transaction = new TransactionTemplate(new JdbcTransactionManager(room.ownSource()));
        transaction.executeWithoutResult(status -> {
            room.outbox.write(mail("a@bankum.example", "undone"));
            status.setRollbackOnly();
        });
        room.outbox.write(mail("a@bankum.example", "done"));

        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(1);
        assertThat(Mails.subjects(POST)).containsExactly("done");
    }

    @Test
    void aMarkThatTheDatabaseRefusedIsMadeUpForAndNothingIsSentTwice() {
        var refusals = new int[] {1};
        var room = Mailroom.withRows(port(), jdbc -> new MessageRows(jdbc) {
            @Override
            void sent(long id, Instant office) {
                if (refusals[0]-- > 0) {
                    throw new IllegalStateException("the database is away");
                }
                super.sent(id, office);
            }
        });
        Mails.write(room, 3, "a@bankum.example");
        try {
            room.sender.round(Channel.MAIL);
        } catch (IllegalStateException away) {
            assertThat(away).hasMessage("the database is away");
        }
        room.pass(Duration.ofHours(1));

        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(2);
        assertThat(Mails.subjects(POST)).containsExactly("Mail 000", "Mail 001", "Mail 002");
    }

    private static BooleanSupplier limit(int rounds) {
        var left = new int[] {rounds};
        return () -> left[0]-- > 0;
    }

    private static List<String> received(String mailbox) {
        return Stream.of(POST.getReceivedMessagesForDomain(mailbox))
                .map(Mails::subject)
                .toList();
    }

    private static int port() {
        return POST.getSmtp().getPort();
    }
}
