package org.itacycle.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.notification.delivery.Mailroom.ADMIN;
import static org.itacycle.notification.delivery.Mailroom.HERE;
import static org.itacycle.notification.delivery.Mailroom.THERE;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.itacycle.notification.Channel;
import org.itacycle.notification.FiledMessage;
import org.itacycle.notification.LettersRoom;
import org.itacycle.notification.MailKind;
import org.itacycle.notification.MailLetter;
import org.itacycle.notification.MailLetter.Line;
import org.itacycle.notification.MailLetter.Section;
import org.itacycle.notification.MailLetter.Tone;
import org.itacycle.notification.MailWord;
import org.itacycle.notification.MessageProblem;
import org.itacycle.notification.MessageState;
import org.itacycle.notification.Recipient;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.OrganizationId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letters as a real mail server takes them; what is wrong with one is told and stops no other. */
class LetterDeliveryTests {

    private static final String FINANCE = "finance@bankum.example";
    private static final String TASK = "จัดทำร่างมาตรการ น้ำที่ปี่ผู้";

    @RegisterExtension
    static final GreenMailExtension POST =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    private static Mailroom room;
    private static LettersRoom desk;

    @BeforeAll
    static void open() {
        room = Mailroom.withServer(POST.getSmtp().getPort());
        desk = LettersRoom.of(room);
    }

    @BeforeEach
    void clear() throws FolderException {
        room.clear();
        POST.purgeEmailFromAllMailboxes();
    }

    @Test
    void thaiInSubjectNamesAndLettersArrivesAsItWasWritten() throws Exception {
        assertThat(send(HERE, "k", new Recipient(FINANCE, "ผู้อำนวยการกองคลัง")))
                .isEqualTo(1);

        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(1);
        var mail = POST.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("[ITA 2569] เกินกำหนด 1 · กองคลัง");
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo(Mailroom.NAME);
        assertThat(mail.getHeader("List-Id", null)).contains("<digest.bankum.bankum.example>");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains(TASK, "เรียน ผู้อำนวยการกองคลัง");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains(TASK, "เปิดรายการที่ต้องทำ");
        var raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        assertThat(raw.toString(StandardCharsets.ISO_8859_1).lines())
                .allSatisfy(line -> assertThat(line).matches("\\p{ASCII}*").hasSizeLessThan(998));
    }

    @Test
    void theSameLetterIsWrittenOnceInEachLocalGovernment() {
        assertThat(send(HERE, "k", Recipient.of(FINANCE))).isEqualTo(1);
        assertThat(send(HERE, "k", Recipient.of("Finance@bankum.example"))).isZero();
        assertThat(send(THERE, "k", Recipient.of(FINANCE))).isEqualTo(1);
    }

    @Test
    void aTemplateWithAnErrorHoldsItsOwnMailsBackAndTheOthersArrive() throws Exception {
        spoil("{\"opening\": \"เรียน {ผู้อำนวยกาน}\"}");

        assertThat(send(HERE, "k", Recipient.of(FINANCE))).isEqualTo(1);
        assertThat(remind(HERE)).isEqualTo(1);
        assertThat(send(THERE, "k", Recipient.of("works@muang.example"))).isEqualTo(1);

        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(2);
        assertThat(Mails.subjects(POST))
                .containsExactlyInAnyOrder("[ITA 2569] แจ้งเตือน · " + TASK, "[ITA 2569] เกินกำหนด 1 · กองคลัง");
        assertThat(failed().problem()).isEqualTo(MessageProblem.TEMPLATE);
        assertThat(failed().problemDetail()).isEqualTo("ไม่มีคำ {ผู้อำนวยกาน} สำหรับอีเมลชนิดนี้");
    }

    @Test
    void whatWasHeldBackLeavesWithTheUsualTextWhenTheAdministratorWishes() throws Exception {
        spoil("{\"subject\": \"ก\\r\\nBcc: x@example.com\"}");
        send(HERE, "k", Recipient.of(FINANCE));
        assertThat(room.sender.round(Channel.MAIL)).isZero();
        assertThat(failed().problemDetail()).contains("หัวเรื่อง");

        room.desk.again(ADMIN, failed().id(), null);

        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(1);
        var mail = POST.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("[ITA 2569] เกินกำหนด 1 · กองคลัง");
        assertThat(mail.getHeader("Bcc")).isNull();
    }

    @Test
    void aSubjectThatSaysNothingOrABraceThatStaysOpenIsTold() {
        spoil("{\"subject\": \"[{ผู้แจ้ง}]\"}");
        send(HERE, "1", Recipient.of(FINANCE));
        spoil("{\"subject\": \"[{ผู้รับ}]\"}");
        desk.letters.send(letter(HERE, Map.of()), "2", List.of(Recipient.of(FINANCE)));
        spoil("{\"closing\": \"เปิด {ผู้รับ\"}");
        send(HERE, "3", Recipient.of(FINANCE));

        assertThat(room.sender.round(Channel.MAIL)).isZero();
        assertThat(room.problems()).containsExactly("TEMPLATE", "TEMPLATE", "TEMPLATE");
        assertThat(failed().problemDetail()).isEqualTo("วงเล็บปีกกาในข้อความเปิดหรือปิดไม่ครบ: ข้อความท้าย");
    }

    @Test
    void aBrokenAddressANameOfTwoLinesAndAListOfFiveHundredAreToldAndTheOthersArrive() {
        send(HERE, "1", Recipient.of("finance@@bankum"), Recipient.of(FINANCE));
        send(HERE, "2", new Recipient("works@bankum.example", "ผอ.\r\nBcc: x@example.com"));
        send(
                HERE,
                "3",
                IntStream.range(0, 500)
                        .mapToObj(number -> Recipient.of("p" + number + "@bankum.example"))
                        .toArray(Recipient[]::new));
        send(HERE, "4");
        send(HERE, "5", Recipient.of("health@bankum.example"));

        assertThat(room.sender.round(Channel.MAIL)).isEqualTo(2);
        assertThat(room.problems()).containsExactly("BAD_ADDRESS", "LINE_BREAK", "TOO_MANY_RECIPIENTS", "NO_RECIPIENT");
    }

    private static int send(OrganizationId organization, String key, Recipient... to) {
        var values = Map.of(MailWord.PERSON, "ผู้อำนวยการกองคลัง", MailWord.UNIT, "กองคลัง");
        return desk.letters.send(letter(organization, values), key, List.of(to)).mails();
    }

    private static int remind(OrganizationId organization) {
        var letter = new MailLetter(
                organization,
                MailKind.REMIND_NOW,
                List.of(2569),
                LettersRoom.DAY,
                Map.of(MailWord.TASK, TASK),
                List.of(),
                LettersRoom.LINK);
        return desk.letters
                .send(letter, "remind", List.of(Recipient.of("clerk@bankum.example")))
                .mails();
    }

    private static MailLetter letter(OrganizationId organization, Map<MailWord, String> values) {
        var line = new Line(TASK, "เกินกำหนด ๑ วันทำการ", Tone.LATE, LettersRoom.LINK);
        return new MailLetter(
                organization,
                MailKind.DIGEST,
                List.of(2569),
                LettersRoom.DAY,
                values,
                List.of(new Section("เกินกำหนด", List.of(line))),
                LettersRoom.LINK);
    }

    /** As after a change of the application, or of the table by hand: saving would have refused it. */
    private static void spoil(String texts) {
        desk.templates.save(ADMIN, "digest", Map.of("button", "เปิด " + texts.length()), Version.ANY);
        room.jdbc
                .sql("update notification_letters set texts = ?::jsonb")
                .param(texts)
                .update();
    }

    private static FiledMessage failed() {
        return room.desk
                .list(ADMIN, List.of(MessageState.FAILED), Long.MAX_VALUE, 10)
                .get(0);
    }
}
