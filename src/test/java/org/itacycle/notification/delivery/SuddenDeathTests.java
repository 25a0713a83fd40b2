package org.itacycle.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.itacycle.notification.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

/** What {@code kill -9} between sending and marking costs. */
class SuddenDeathTests {

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Test
    void onlyTheMailInFlightIsRepeatedAndUnderItsOldName() throws Exception {
        var room = Mailroom.withServer(POST.getSmtp().getPort());
        var subjects = Mails.write(room, 10, "finance@bankum.example");
        kill(room, 4);

        assertThat(room.sender.round(Channel.MAIL)).isZero();
        room.pass(Duration.ofMinutes(6));

        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(6);
        var expected = new ArrayList<>(subjects);
        expected.add(4, "Mail 004");
        assertThat(Mails.subjects(POST)).isEqualTo(expected);
        assertThat(messageIds().get(5)).isEqualTo(messageIds().get(4));
        assertThat(messageIds().stream().distinct()).hasSize(10);
    }

    @Test
    void whoeverTakesOverSendsEverybodyElsesMailMeanwhile() throws Exception {
        var room = Mailroom.withServer(POST.getSmtp().getPort());
        Mails.write(room, 10, "finance@bankum.example", "works@bankum.example");
        kill(room, 0);

        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(5);
        room.pass(Duration.ofMinutes(6));
        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(5);
        assertThat(messageIds()).hasSize(11);
        assertThat(messageIds().stream().distinct()).hasSize(10);
    }

    private static void kill(Mailroom room, int marks) throws Exception {
        var database = (PGSimpleDataSource) room.source;
        try (var other = PostmanProcess.start(database, POST.getSmtp().getPort(), marks)) {
            other.killAfter(marks + 1);
        }
    }

    private static List<String> messageIds() {
        return Arrays.stream(POST.getReceivedMessages())
                .map(mail -> {
                    try {
                        return mail.getMessageID();
                    } catch (MessagingException failure) {
                        throw new IllegalStateException(failure);
                    }
                })
                .toList();
    }
}
