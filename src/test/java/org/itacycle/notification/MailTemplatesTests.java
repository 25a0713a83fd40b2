package org.itacycle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.itacycle.notification.LettersRoom.digest;
import static org.itacycle.notification.delivery.Mailroom.ADMIN;
import static org.itacycle.notification.delivery.Mailroom.HERE;
import static org.itacycle.notification.delivery.Mailroom.OTHER_ADMIN;
import static org.itacycle.notification.delivery.Mailroom.THERE;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.itacycle.TestMessages;
import org.itacycle.notification.delivery.Mailroom;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters in the words of the office. */
class MailTemplatesTests {

    private static final Actor COORDINATOR =
            new Actor(HERE, "coordinator", "ผู้ประสานงาน ITA", Set.of(Groups.COORDINATOR));

    private static Mailroom mailroom;
    private static LettersRoom room;
    private int deeds;

    @BeforeAll
    static void open() {
        mailroom = Mailroom.withoutServer();
        room = LettersRoom.of(mailroom);
    }

    @BeforeEach
    void clear() {
        mailroom.clear();
        deeds = count("audit_entries");
    }

    @Test
    void theOfficesOwnWordsAreUsedInItsMailsOnly() {
        var kept = save(Map.of("subject", "ถึง{ส่วนราชการ}: {สรุปจำนวน}", "button", "กดที่นี่"));

        assertThat(kept.changed()).isTrue();
        assertThat(kept.version()).isEqualTo(1);
        var mail = room.letters.compose(digest(HERE, "ผอ.", "ก"));
        assertThat(mail.subject()).isEqualTo("[ITA 2569] ถึงกองคลัง: เกินกำหนด 1");
        assertThat(mail.html()).contains(">กดที่นี่<");
        assertThat(mail.text()).contains("กดที่นี่:\n", "เรียน ผอ.");
        assertThat(room.letters.compose(digest(THERE, "ผอ.", "ก")).html()).doesNotContain("กดที่นี่");
        assertThat(room.templates.view(OTHER_ADMIN, "digest").changed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subject | รายการของ{กองงาน} | ไม่มีคำ {กองงาน} สำหรับอีเมลชนิดนี้ คำที่ใช้ได้: ชื่อหน่วยงาน",
                "opening | ประชุม {วันประชุม} | ไม่มีคำ {วันประชุม}",
                "closing | ไม่ปิด {ผู้รับ | วงเล็บปีกกา",
                "opening | ปิดเกิน ผู้รับ} | วงเล็บปีกกา",
                "footer | ก | ไม่มีข้อความส่วนที่ชื่อ footer",
                "subject | ' ' | ต้องระบุ",
                "button | '' | ต้องระบุ"
            })
    void whatCannotBeUsedIsRefusedAndNamed(String part, String text, String words) {
        var refusal = catchThrowableOfType(InvalidInput.class, () -> save(Map.of(part, text)));

        assertThat(refusal.missing()).extracting(Missing::where).containsOnly("texts." + part);
        assertThat(refusal.missing().stream().map(MailTemplatesTests::words))
                .anySatisfy(said -> assertThat(said).contains(words));
        assertThat(room.templates.view(ADMIN, "digest").version()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"เรื่อง\r\nBcc: x@example.com", "เรื่อง\nX", "เรื่อง\u2028X", "เรื่อง\u0085X", "เรื่อง\u0000X"})
    void aSubjectOfTwoLinesIsRefused(String subject) {
        assertThatThrownBy(() -> save(Map.of("subject", subject))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> save(Map.of("button", subject))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void textsHaveTheirLengths() {
        assertThatThrownBy(() -> save(Map.of("subject", "ก".repeat(121)))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> save(Map.of("opening", "ก".repeat(2_001)))).isInstanceOf(InvalidInput.class);
        assertThat(save(Map.of("subject", "ก".repeat(120))).version()).isEqualTo(1);
    }

    @Test
    void everyWordOfAKindHasAnExampleOrIsLeftToTheMail() {
        for (var kind : MailKind.values()) {
            var view = room.templates.view(ADMIN, kind.key());
            assertThat(view.words())
                    .as(kind.key())
                    .hasSameSizeAs(kind.words())
                    .allSatisfy(
                            word -> assertThat(word.example()).as(word.name()).isNotBlank());
            assertThat(view.parts())
                    .extracting(MailTemplateView.Part::key)
                    .containsExactly("subject", "opening", "closing", "button");
            assertThat(view.fault()).isNull();
        }
    }

    @Test
    void aPreviewKeepsNothing() {
        var seen = room.templates.preview(COORDINATOR, "digest", Map.of("closing", "ขอบคุณ {ผู้รับ}"));

        assertThat(seen.preview().text()).contains("ขอบคุณ ผู้อำนวยการกองคลัง");
        assertThat(room.templates.view(COORDINATOR, "digest").changed()).isFalse();
        assertThat(count("notification_letters")).isZero();
    }

    @Test
    void nobodyWritesOverAnother() {
        save(Map.of("button", "ก"));

        assertThatThrownBy(() -> room.templates.save(ADMIN, "digest", Map.of("button", "ข"), new Version(0)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> room.templates.reset(ADMIN, "digest", new Version(0)))
                .isInstanceOf(Stale.class);
        assertThat(room.templates
                        .save(ADMIN, "digest", Map.of("button", "ข"), new Version(1))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void theUsualTextsComeBackAndAnOldVersionStaysOld() {
        save(Map.of("button", "ก", "closing", ""));
        var usual = room.templates.reset(COORDINATOR, "digest", new Version(1));

        assertThat(usual.changed()).isFalse();
        assertThat(usual.version()).isEqualTo(2);
        assertThat(usual.parts()).allSatisfy(part -> assertThat(part.text()).isEqualTo(part.standard()));
        assertThatThrownBy(() -> room.templates.save(ADMIN, "digest", Map.of("button", "ข"), new Version(1)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void whatSaysTheSameAsTheUsualTextIsNoTextOfTheOffice() {
        var standard = room.templates.view(ADMIN, "digest").parts().get(3).standard();

        assertThat(save(Map.of("button", standard + " ")).version()).isZero();
        assertThat(save(Collections.singletonMap("button", null)).changed()).isFalse();
        assertThat(count("audit_entries")).isEqualTo(deeds);
    }

    @Test
    void everyChangeIsInTheHistoryWithBeforeAndAfter() {
        save(Map.of("button", "ก"));
        room.templates.reset(COORDINATOR, "digest", Version.ANY);

        assertThat(count("audit_entries")).isEqualTo(deeds + 2);
        assertThat(mailroom.jdbc
                        .sql("select details::text from audit_entries where action = 'notification.mail-changed'"
                                + " and subject = 'digest' and organization_id = 'bankum' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("before", "after", "{\"button\": \"ก\"}");
    }

    @Test
    void onlyCoordinatorAndAdministratorWriteThem() {
        for (var group : List.of(Groups.CLERK, Groups.AUDITOR, Groups.EXECUTIVE, Groups.division("finance"))) {
            var other = new Actor(HERE, "x", "x", Set.of(group));
            assertThatThrownBy(() -> room.templates.list(other)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> room.templates.view(other, "digest")).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> room.templates.preview(other, "digest", Map.of()))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> room.templates.save(other, "digest", Map.of(), Version.ANY))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> room.templates.reset(other, "digest", Version.ANY))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> room.templates.test(other, "digest")).isInstanceOf(Forbidden.class);
        }
        assertThat(room.templates.list(COORDINATOR)).hasSameSizeAs(MailKind.values());
        assertThatThrownBy(() -> room.templates.view(ADMIN, "nothing")).isInstanceOf(NotFound.class);
    }

    @Test
    void whoHasNoAddressGetsNoSample() {
        assertThatThrownBy(() -> room.templates.test(ADMIN, "digest")).isInstanceOf(InvalidInput.class);
        assertThat(count("notification_messages")).isZero();
    }

    @Test
    void aTextThatCannotBeUsedAnyMoreIsShownWithItsReason() {
        save(Map.of("subject", "{สรุปจำนวน}"));
        mailroom.jdbc
                .sql("update notification_letters set texts = '{\"subject\": \"{คำที่เลิกใช้}\"}'")
                .update();

        var view = room.templates.view(COORDINATOR, "digest");
        assertThat(view.fault()).contains("{คำที่เลิกใช้}");
        assertThat(view.preview().subject())
                .isEqualTo("[ITA 2569] เกินกำหนด 2 · จะครบกำหนด 1 · รายการใหม่ 1 · กองคลัง");
        assertThat(view.parts().get(0).text()).isEqualTo("{คำที่เลิกใช้}");
    }

    private static MailTemplateView save(Map<String, String> texts) {
        return room.templates.save(COORDINATOR, "digest", new HashMap<>(texts), Version.ANY);
    }

    private static int count(String table) {
        return mailroom.jdbc
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static String words(Missing missing) {
        return TestMessages.of("notification", "problem")
                .getMessage(missing.message(), missing.arguments().toArray(), Locale.forLanguageTag("th"));
    }
}
