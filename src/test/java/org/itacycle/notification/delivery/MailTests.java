package org.itacycle.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.notification.delivery.Mailroom.HERE;
import static org.itacycle.notification.delivery.Mailroom.mail;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.itacycle.notification.Channel;
import org.itacycle.notification.OutgoingMessage;
import org.itacycle.notification.Recipient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What arrives, as a real mail server took it. */
class MailTests {

    private static final String SUBJECT = "[ITA] 9 เม.ย. 69 กองคลัง: รายงานผลการดำเนินการ รอบ ๖ เดือน ครบกำหนดพรุ่งนี้";
    private static final String TEXT = "เรียน ผู้อำนวยการกองคลัง\nน้ำที่ปี่ผู้\n";
    private static final String HTML = "<!DOCTYPE html><html><body><h1>เรียน ผู้อำนวยการกองคลัง</h1>"
            + "<a href=\"https://ita.example/tasks/1\">เปิดรายการ</a></body></html>";

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private Mailroom room;

    @BeforeEach
    void open() {
        room = Mailroom.withServer(POST.getSmtp().getPort());
    }

    @Test
    void thaiArrivesAsItWasWrittenAndHeadersAreAscii() throws Exception {
        var mail = sent("ผู้อำนวยการกองคลัง");

        assertThat(mail.getSubject()).isEqualTo(SUBJECT);
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo(Mailroom.NAME);
        assertThat(((InternetAddress) mail.getFrom()[0]).getAddress()).isEqualTo("ita@bankum.example");
        assertThat(mail.getAllRecipients())
                .containsExactly(new InternetAddress("finance@bankum.example", "ผู้อำนวยการกองคลัง", "UTF-8"));
        assertThat(raw(mail).split("\r\n\r\n", 2)[0].lines())
                .allSatisfy(line -> assertThat(line).matches("\\p{ASCII}*").hasSizeLessThan(998));
        assertThat(raw(mail)).matches("(?s)\\p{ASCII}*");
    }

    @Test
    void bothPartsSayTheSameAndTheLastIsTheHtml() throws Exception {
        var parts = (MimeMultipart) sent(null).getContent();

        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                .isEqualTo(TEXT);
        assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo(HTML);
    }

    @Test
    void itTellsItsListAndThatNoPersonWroteIt() throws Exception {
        var mail = sent(null);

        assertThat(MimeUtility.decodeText(MimeUtility.unfold(mail.getHeader("List-Id", null))))
                .isEqualTo(Mailroom.NAME + " <digest.bankum.bankum.example>");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getHeader("Date", null)).matches("Thu, 9 Apr 2026 08:3\\d:\\d\\d \\+0700");
        assertThat(mail.getHeader("Disposition-Notification-To")).isNull();
        assertThat(mail.getMessageID()).isEqualTo(stored("message_id")).endsWith("@bankum.example>");
    }

    @Test
    void everyMailboxGetsItsOwnMailAndNeverSeesTheOthers() throws Exception {
        room.outbox.write(new OutgoingMessage(
                HERE,
                "digest",
                "k",
                List.of(
                        Recipient.of("a@bankum.example"),
                        Recipient.of("B@bankum.example"),
                        Recipient.of("b@BANKUM.example ")),
                SUBJECT,
                HTML,
                TEXT));

        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(2);
        assertThat(POST.getReceivedMessages())
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.getAllRecipients()).hasSize(1));
    }

    @Test
    void aHundredMailsArriveInTheOrderInWhichTheyWereWritten() throws Exception {
        var subjects = Mails.write(room, 100, "finance@bankum.example");

        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(100);
        assertThat(Mails.subjects(POST)).isEqualTo(subjects);
        assertThat(room.sender.round(Channel.MAIL)).isZero();
    }

    @Test
    void theSameKeyIsWrittenOnceInOneLocalGovernment() {
        assertThat(room.outbox.write(mail("a@bankum.example", "1")).leaving()).isEqualTo(1);
        assertThat(room.outbox.write(mail("A@bankum.example", "1")).mails()).isZero();
        assertThat(room.outbox
                        .write(OutgoingMessage.to(
                                Recipient.of("a@bankum.example"), Mailroom.THERE, "digest", "1", "1", "1", "1"))
                        .leaving())
                .isEqualTo(1);
    }

    private MimeMessage sent(@Nullable String name) {
        room.outbox.write(OutgoingMessage.to(
                new Recipient("finance@bankum.example", name), HERE, "digest", "k", SUBJECT, HTML, TEXT));
        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(1);
        return POST.getReceivedMessages()[0];
    }

    private String stored(String column) {
        return room.jdbc
                .sql("select " + column + " from notification_messages")
                .query(String.class)
                .single();
    }

    private static String raw(MimeMessage mail) throws Exception {
        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
