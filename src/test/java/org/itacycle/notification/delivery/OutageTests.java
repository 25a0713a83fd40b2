package org.itacycle.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.notification.delivery.Mailroom.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.stream.Stream;
import org.itacycle.notification.Channel;
import org.itacycle.notification.MessageState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mail servers that are away, closed, or particular. */
class OutageTests {

    private static final Duration A_LOOK = Duration.ofMinutes(1);
    private static final int LOOKS_IN_A_DAY = 24 * 60;

    @Test
    void whenTheServerWasAwayForADayEverythingArrivesOnceAfterwardsInOrder() throws IOException {
        var port = freePort();
        var room = Mailroom.withServer(port);
        var subjects = Mails.write(room, 100, "finance@bankum.example");

        for (int look = 0; look < LOOKS_IN_A_DAY; look++) {
            assertThat(room.sender.round(Channel.MAIL)).isZero();
            room.pass(A_LOOK);
        }
        assertThat(room.count(MessageState.WAITING)).isEqualTo(100);
        assertThat(room.pauses.of(Channel.MAIL).orElseThrow().failures()).isBetween(90, 110);
        var post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        try {
            post.start();
            room.pass(Duration.ofMinutes(15));

            assertThat(room.sender.round(Channel.MAIL)).isEqualTo(100);
            assertThat(Mails.subjects(post)).isEqualTo(subjects);
            assertThat(room.count(MessageState.SENT)).isEqualTo(100);
            assertThat(room.pauses.of(Channel.MAIL)).isEmpty();
            room.pass(Duration.ofDays(1));
            assertThat(room.sender.round(Channel.MAIL)).isZero();
        } finally {
            post.stop();
        }
    }

    @ParameterizedTest
    @MethodSource
    void whateverTheServerHasAgainstEverybodyTroublesNoMessage(String command, String answer) throws IOException {
        try (var post = new ScriptedServer().answer(command, answer)) {
            var room = Mailroom.withServer(post.port());
            var subjects = Mails.write(room, 20, "a@bankum.example", "b@bankum.example", "c@bankum.example");

            for (int hour = 0; hour < 24; hour++) {
                assertThat(room.sender.round(Channel.MAIL)).isZero();
                room.pass(Duration.ofHours(1));
            }
            assertThat(room.count(MessageState.WAITING)).isEqualTo(20);
            post.behaveAgain();
            room.pass(Duration.ofMinutes(15));

            assertThat(room.sender.round(Channel.MAIL)).isEqualTo(20);
            assertThat(post.subjects()).isEqualTo(subjects);
        }
    }

    static Stream<Arguments> whateverTheServerHasAgainstEverybodyTroublesNoMessage() {
        return Stream.of(
                Arguments.of("GREETING", "421 closed for the day"),
                Arguments.of("GREETING", "554 no service"),
                Arguments.of("MAIL FROM", "550 5.7.1 sender rejected"),
                Arguments.of("MAIL FROM", "530 5.7.0 authentication required"),
                Arguments.of("RCPT TO", "421 too many connections"),
                Arguments.of("END", "452 4.3.1 no room"),
                Arguments.of("END", "421 shutting down"));
    }

    @Test
    void aMailboxThatDoesNotExistIsToldAndTheOthersGetTheirs() throws IOException {
        try (var post = new ScriptedServer().answer("RCPT TO:<b@bankum.example>", "550 5.1.1 no such user")) {
            var room = Mailroom.withServer(post.port());
            Mails.write(room, 9, "a@bankum.example", "b@bankum.example", "c@bankum.example");

            assertThat(room.sender.round(Channel.MAIL)).isEqualTo(6);
            assertThat(room.problems()).containsExactly("REFUSED", "REFUSED", "REFUSED");
            assertThat(detail(room)).contains("550 5.1.1 no such user");
        }
    }

    @Test
    void aMailboxThatIsAskedLaterKeepsItsOrderAndNobodyWaitsForIt() throws IOException {
        try (var post = new ScriptedServer().answer("RCPT TO:<b@bankum.example>", "450 4.2.0 greylisted")) {
            var room = Mailroom.withServer(post.port());
            Mails.write(room, 4, "a@bankum.example", "b@bankum.example");

            assertThat(room.sender.round(Channel.MAIL)).isEqualTo(2);
            assertThat(post.asked)
                    .filteredOn(line -> line.startsWith("RCPT TO:<b@"))
                    .hasSize(1);
            post.behaveAgain();
            assertThat(room.sender.round(Channel.MAIL)).isZero();
            room.pass(A_LOOK);

            assertThat(room.sender.round(Channel.MAIL)).isEqualTo(2);
            assertThat(post.subjects()).containsExactly("Mail 000", "Mail 002", "Mail 001", "Mail 003");
        }
    }

    @Test
    void aMailThatTheServerWillNeverTakeIsToldAndTheOthersLeave() throws IOException {
        try (var post = new ScriptedServer().answer("END", "554 5.7.1 looks like spam")) {
            var room = Mailroom.withServer(post.port());
            room.outbox.write(mail("a@bankum.example", "1"));
            room.sender.round(Channel.MAIL);
            post.behaveAgain();
            room.outbox.write(mail("a@bankum.example", "2"));

            assertThat(room.sender.round(Channel.MAIL)).isEqualTo(1);
            assertThat(room.problems()).containsExactly("REFUSED");
        }
    }

    @Test
    void whatHasWaitedForFiveDaysIsGivenUpAndTold() throws IOException {
        var room = Mailroom.withServer(freePort());
        Mails.write(room, 3, "a@bankum.example");
        room.sender.round(Channel.MAIL);
        room.pass(Duration.ofDays(4));
        room.outbox.write(mail("a@bankum.example", "later"));
        room.pass(Duration.ofDays(1).plusMinutes(1));

        assertThat(room.sender.round(Channel.MAIL)).isZero();
        assertThat(room.problems()).containsExactly("GIVEN_UP", "GIVEN_UP", "GIVEN_UP");
        assertThat(room.count(MessageState.WAITING)).isEqualTo(1);
        assertThat(detail(room)).containsIgnoringCase("connect");
    }

    private static String detail(Mailroom room) {
        return room.jdbc
                .sql("select problem_detail from notification_messages where state = 'FAILED' order by id limit 1")
                .query(String.class)
                .single();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
