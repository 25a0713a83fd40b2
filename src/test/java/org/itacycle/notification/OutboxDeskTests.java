package org.itacycle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.notification.delivery.Mailroom.ADMIN;
import static org.itacycle.notification.delivery.Mailroom.HERE;
import static org.itacycle.notification.delivery.Mailroom.OTHER_ADMIN;
import static org.itacycle.notification.delivery.Mailroom.mail;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.List;
import java.util.Set;
import org.itacycle.notification.delivery.Mailroom;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the administrator sees of the outbox and does about it. */
class OutboxDeskTests {

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Test
    void withoutAServerMailIsKeptToBeRead() {
        var room = Mailroom.withoutServer();
        room.outbox.write(mail("a@bankum.example", "เรื่อง"));

        assertThat(room.sender.round(Channel.MAIL)).isZero();
        assertThat(room.desk.sendsMail()).isFalse();
        assertThat(room.desk.standing(ADMIN).counts()).containsOnlyKeys(MessageState.KEPT);
        var kept = only(room, MessageState.KEPT);
        assertThat(room.desk.get(ADMIN, kept.id()).text()).isEqualTo("เรื่อง");
        assertThatThrownBy(() -> room.desk.again(ADMIN, kept.id(), null)).isInstanceOf(NoMailServer.class);
    }

    @Test
    void whatWasKeptLeavesOnceThereIsAServerAndSomebodyWishesIt() {
        var before = Mailroom.withoutServer();
        before.outbox.write(mail("a@bankum.example", "เรื่อง"));
        var after = before.anotherNode(POST.getSmtp().getPort());

        assertThat(after.sender.round(Channel.MAIL)).isZero();
        after.desk.again(ADMIN, only(after, MessageState.KEPT).id(), null);
        assertThat(after.sender.round(Channel.MAIL)).isEqualTo(1);
        assertThat(POST.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aBrokenAddressIsMendedAndTheMailLeavesUnderItsName() throws Exception {
        var room = Mailroom.withServer(POST.getSmtp().getPort());
        room.outbox.write(mail("a@@bankum", "เรื่อง"));
        var broken = only(room, MessageState.FAILED);

        assertThat(broken.remedy()).isEqualTo(MessageProblem.Remedy.ADDRESS);
        assertThatThrownBy(() -> room.desk.again(ADMIN, broken.id(), null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> room.desk.again(ADMIN, broken.id(), "b@@bankum"))
                .isInstanceOf(InvalidInput.class);
        room.desk.again(ADMIN, broken.id(), "b@bankum.example");
        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(1);
        assertThat(POST.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("b@bankum.example");
    }

    @Test
    void whatFailedIsSentAgainTogetherExceptWhatCannotLeave() {
        var room = Mailroom.withServer(POST.getSmtp().getPort());
        room.outbox.write(mail("a@@bankum", "1"));
        room.outbox.writeHeldBack(mail("a@bankum.example", "2"), "แม่แบบ");
        room.outbox.writeHeldBack(mail("b@bankum.example", "3"), "แม่แบบ");

        assertThat(room.desk.againAll(ADMIN)).isEqualTo(2);
        assertThat(room.desk.againAll(OTHER_ADMIN)).isZero();
        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(2);
        assertThat(room.count(MessageState.FAILED)).isEqualTo(1);
    }

    @Test
    void whatWasSentIsNotSentAgain() {
        var room = Mailroom.withServer(POST.getSmtp().getPort());
        room.outbox.write(mail("a@bankum.example", "1"));
        room.sender.round(Channel.MAIL);
        var sent = only(room, MessageState.SENT);

        assertThatThrownBy(() -> room.desk.again(ADMIN, sent.id(), null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void anotherLocalGovernmentsMessagesDoNotExist() {
        var room = Mailroom.withoutServer();
        room.outbox.write(mail("a@bankum.example", "1"));
        var here = only(room, MessageState.KEPT);

        assertThatThrownBy(() -> room.desk.get(OTHER_ADMIN, here.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.desk.again(OTHER_ADMIN, here.id(), null)).isInstanceOf(NotFound.class);
        assertThat(room.desk.standing(OTHER_ADMIN).counts()).isEmpty();
        assertThat(room.desk.list(OTHER_ADMIN, List.of(MessageState.values()), Long.MAX_VALUE, 10))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Groups.COORDINATOR, Groups.CLERK, Groups.EXECUTIVE, Groups.AUDITOR, "division-finance"})
    void nobodyButTheAdministratorReadsTheMailOfOthers(String group) {
        var room = Mailroom.withoutServer();
        var other = new Actor(HERE, "user", "ผู้ใช้", Set.of(group));

        assertThatThrownBy(() -> room.desk.standing(other)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> room.desk.list(other, List.of(MessageState.KEPT), 1, 1))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> room.desk.get(other, 1)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> room.desk.againAll(other)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> room.calls.of(other)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> room.calls.change(other, "https://example.com", true, false))
                .isInstanceOf(Forbidden.class);
    }

    private static FiledMessage only(Mailroom room, MessageState state) {
        var found = room.desk.list(ADMIN, List.of(state), Long.MAX_VALUE, 10);
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
