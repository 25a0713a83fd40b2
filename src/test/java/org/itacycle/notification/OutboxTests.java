package org.itacycle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.notification.delivery.Mailroom.ADMIN;
import static org.itacycle.notification.delivery.Mailroom.HERE;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.List;
import java.util.stream.IntStream;
import org.itacycle.notification.delivery.Mailroom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with one message is told to the administrator and stops no other. */
class OutboxTests {

    private static final String SOUND = "a@bankum.example";

    @RegisterExtension
    static final GreenMailExtension POST =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    private static Mailroom room;

    @BeforeAll
    static void open() {
        room = Mailroom.withServer(POST.getSmtp().getPort());
    }

    @BeforeEach
    void clear() throws FolderException {
        room.clear();
        POST.purgeEmailFromAllMailboxes();
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "",
                "finance",
                "finance@@bankum.example",
                "a@bankum.example, b@bankum.example",
                "a@bankum.example\r\nBcc: x@example.com",
                "\"a\r\nBcc: x\"@bankum.example",
                "<script>@bankum.example",
                "กองคลัง@bankum.example",
                "a@-bankum.example",
                "a..b@bankum.example",
                "a@bankum.example\u0000"
            })
    void aBrokenAddressIsToldAndTheOthersGetTheirs(String address) throws Exception {
        room.outbox.write(mail("k", "เรื่อง", "<p>ก</p>", Recipient.of(address), Recipient.of(SOUND)));

        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(1);
        assertThat(room.problems()).containsExactly("BAD_ADDRESS");
        assertThat(POST.getReceivedMessages()[0].getAllRecipients()[0]).hasToString(SOUND);
    }

    @Test
    void anAddressWithAThaiDomainIsSentInItsAsciiForm() throws Exception {
        room.outbox.write(mail("k", "เรื่อง", "<p>ก</p>", Recipient.of("a@คน.ไทย")));

        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(1);
        assertThat(POST.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("a@xn--42c6b.xn--o3cw4h");
    }

    @Test
    void fiveHundredAddressesTypedAsOneAreTold() {
        var typed = "someone.with.a.long.name@bankum.example; ".repeat(500);
        room.outbox.write(mail("k", "เรื่อง", "<p>ก</p>", Recipient.of(typed), Recipient.of(SOUND)));

        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(1);
        assertThat(room.problems()).containsExactly("BAD_ADDRESS");
        assertThat(failed().problemDetail()).startsWith("someone.with").hasSizeLessThan(250);
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "เรื่อง\r\nBcc: x@example.com",
                "เรื่อง\nX: y",
                "เรื่อง\rX: y",
                "เรื่อง\u2028X: y",
                "เรื่อง\u0085X: y",
                "เรื่อง\u0000X"
            })
    void aSubjectThatWouldBecomeAHeaderIsHeldBackAndLeavesOnOneLineWhenTheAdministratorWishes(String subject)
            throws Exception {
        room.outbox.write(mail("k", subject, "<p>ก</p>", Recipient.of(SOUND)));
        room.outbox.write(mail("l", "ต่อไป", "<p>ก</p>", Recipient.of(SOUND)));

        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(1);
        assertThat(room.problems()).containsExactly("LINE_BREAK");
        room.desk.again(ADMIN, failed().id(), null);
        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(1);
        var mail = POST.getReceivedMessages()[1];
        assertThat(mail.getSubject()).startsWith("เรื่อง ").doesNotContain("\n", "\r");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("X")).isNull();
    }

    @Test
    void aNameThatWouldBecomeAHeaderIsHeldBack() {
        room.outbox.write(mail(
                "k",
                "เรื่อง",
                "<p>ก</p>",
                new Recipient(SOUND, "ผอ.\r\nBcc: x@example.com"),
                Recipient.of("b@bankum.example")));

        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(1);
        assertThat(room.problems()).containsExactly("LINE_BREAK");
    }

    @Test
    void aListOfFiveHundredIsToldOnceAndNothingOfItLeaves() {
        var list = IntStream.range(0, 500)
                .mapToObj(number -> Recipient.of("p" + number + "@bankum.example"))
                .toArray(Recipient[]::new);
        room.outbox.write(mail("k", "เรื่อง", "<p>ก</p>", list));
        room.outbox.write(mail("l", "ต่อไป", "<p>ก</p>", Recipient.of(SOUND)));

        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(1);
        assertThat(room.problems()).containsExactly("TOO_MANY_RECIPIENTS");
        assertThat(failed().problemDetail()).isEqualTo("500");
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "<img src=\"https://example.com/a.png\">",
                "<img src=\"//example.com/a.png\">",
                "<img srcset=\"https://example.com/a.png 2x\">",
                "<link rel=stylesheet href=https://example.com/a.css>",
                "<style>@import 'https://example.com/a.css';</style>",
                "<style>p{background:u\\72l(https://example.com)}</style>",
                "<p style=\"background:URL( https://example.com/a.png)\">",
                "<table background=\"https://example.com/a.png\">",
                "<script>alert(1)</script>",
                "<p onclick=\"x()\">",
                "<a href=\"javascript:x()\">",
                "<iframe src=\"https://example.com\"></iframe>",
                "<form action=\"https://example.com\"></form>",
                "<svg><image href=\"https://example.com/a.png\"/></svg>",
                "<meta http-equiv=refresh content=\"0;url=https://example.com\">",
                "<video poster=\"https://example.com/a.png\"></video>"
            })
    void whatWouldTellOthersThatAMailWasReadDoesNotLeave(String html) {
        room.outbox.write(mail("k", "เรื่อง", "<p>ก</p>" + html, Recipient.of(SOUND)));

        assertThat(room.sender.round(Channel.MAIL)).isZero();
        assertThat(room.problems()).containsExactly("OUTSIDE_CONTENT");
    }

    @Test
    void linksAndStylesAndPicturesInsideMayLeave() {
        var html = "<!DOCTYPE html><html lang=\"th\"><head><meta"
                + " charset=\"utf-8\"><style>p{color:#123}</style></head><body><p style=\"margin:0\"><a"
                + " href=\"https://ita.example/tasks/1\">เปิด</a> <a href=\"mailto:a@b.example\">เขียน</a><img"
                + " alt=\"\" src=\"data:image/png;base64,AAAA\"></p></body></html>";
        room.outbox.write(mail("k", "เรื่อง", html, Recipient.of(SOUND)));

        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(1);
    }

    @Test
    void nobodyToSendToAndEndlessTextsAreTold() {
        room.outbox.write(mail("k", "เรื่อง", "<p>ก</p>"));
        room.outbox.write(mail("l", "เรื่อง".repeat(200), "<p>ก</p>", Recipient.of(SOUND)));
        room.outbox.write(mail("m", "เรื่อง", "ก".repeat(1_000_001), Recipient.of(SOUND)));

        assertThat(room.sender.round(Channel.MAIL)).isZero();
        assertThat(room.problems()).containsExactly("NO_RECIPIENT", "TOO_LARGE", "TOO_LARGE");
    }

    @Test
    void whatTheDatabaseCannotStoreIsLeftOutAndTheRestArrives() throws Exception {
        room.outbox.write(mail("k", "เรื่อง", "<p>ก\u0000\uD800ข</p>", Recipient.of(SOUND)));

        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(1);
        assertThat(POST.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aMailThatTheOfficesTemplateWouldHaveSpoiltIsHeldBackWithItsReason() {
        room.outbox.writeHeldBack(mail("k", "เรื่อง", "<p>ก</p>", Recipient.of(SOUND)), "ไม่มี {ชื่อส่วนราชกร}");

        assertThat(room.sender.round(Channel.MAIL)).isZero();
        assertThat(failed().problem()).isEqualTo(MessageProblem.TEMPLATE);
        assertThat(failed().problemDetail()).isEqualTo("ไม่มี {ชื่อส่วนราชกร}");
        room.desk.again(ADMIN, failed().id(), null);
        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(1);
    }

    private FiledMessage failed() {
        return room.desk
                .list(ADMIN, List.of(MessageState.FAILED), Long.MAX_VALUE, 10)
                .get(0);
    }

    private static OutgoingMessage mail(String key, String subject, String html, Recipient... to) {
        return new OutgoingMessage(HERE, "digest", key, List.of(to), subject, html, "ข้อความ");
    }
}
