package org.itacycle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.notification.LettersRoom.DAY;
import static org.itacycle.notification.LettersRoom.LINK;
import static org.itacycle.notification.LettersRoom.digest;
import static org.itacycle.notification.LettersRoom.line;
import static org.itacycle.notification.delivery.Mailroom.HERE;
import static org.itacycle.notification.delivery.Mailroom.THERE;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.itacycle.notification.MailLetter.Line;
import org.itacycle.notification.MailLetter.Section;
import org.itacycle.notification.MailLetter.Tone;
import org.itacycle.notification.delivery.Mailroom;
import org.itacycle.tenancy.OrganizationId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters in the words of the application. */
class MailLettersTests {

    private static LettersRoom room;

    @BeforeAll
    static void open() {
        room = LettersRoom.of(Mailroom.withoutServer());
    }

    @ParameterizedTest
    @EnumSource(MailKind.class)
    void bothPartsSayTheSame(MailKind kind) {
        var letter = room.samples.of(HERE, kind);
        var mail = room.letters.compose(letter);
        var page = Jsoup.parse(mail.html());

        assertThat(mail.subject()).startsWith("[ITA 2569] ").doesNotContain("{", "}", "–", "\n");
        page.select("div[style*=display:none]").remove();
        assertThat(page.select("b, span, p, h2, td > a").eachText())
                .isNotEmpty()
                .allSatisfy(said -> assertThat(mail.text()).contains(said));
        assertThat(page.select("a").eachAttr("href"))
                .contains(letter.href())
                .allSatisfy(link -> assertThat(mail.text()).contains(link));
        assertThat(page.text()).doesNotContain("{", "}", "??");
    }

    @ParameterizedTest
    @EnumSource(MailKind.class)
    void aMailLoadsNothingAndTellsWhoseItIsAndWhyItCame(MailKind kind) {
        var mail = room.letters.compose(room.samples.of(HERE, kind));

        assertThat(MailHtml.outside(mail.html())).isEmpty();
        assertThat(Jsoup.parse(mail.html()).select("img, link, script")).isEmpty();
        assertThat(mail.text()).contains(Mailroom.NAME, "ITA ปีงบประมาณ ๒๕๖๙", "ท่านได้รับอีเมลนี้เพราะ");
        assertThat(mail.html()).contains(Mailroom.NAME, "max-width:600px");
    }

    @Test
    void theSubjectCountsWhatIsInTheLetterAndLeavesOutWhatIsNought() {
        var lines = List.of(line("ก", Tone.LATE), line("ข", Tone.LATE), line("ค", Tone.NEW));

        assertThat(room.letters
                        .compose(of(HERE, Map.of(MailWord.UNIT, "กองคลัง"), lines))
                        .subject())
                .isEqualTo("[ITA 2569] เกินกำหนด 2 · รายการใหม่ 1 · กองคลัง");
        assertThat(room.letters
                        .compose(of(HERE, Map.of(), List.of(line("ก", Tone.PLAIN))))
                        .subject())
                .isEqualTo("[ITA 2569] รายการที่ต้องทำ 1");
    }

    @Test
    void digitsAreThaiInTheLetterAndArabicInTheSubject() {
        var mail = room.letters.compose(new MailLetter(
                HERE,
                MailKind.EXECUTIVE_REQUEST,
                List.of(2570, 2569, 2569),
                DAY,
                Map.of(MailWord.TASK, "พิจารณาเห็นชอบรายงานผล รอบ ๑๒ เดือน"),
                List.of(),
                LINK));

        assertThat(mail.subject())
                .isEqualTo("[ITA 2569/2570] เรียนเพื่อโปรดพิจารณา · พิจารณาเห็นชอบรายงานผล รอบ 12 เดือน");
        assertThat(mail.text())
                .contains("ITA ปีงบประมาณ ๒๕๖๙/๒๕๗๐", "เรื่อง พิจารณาเห็นชอบรายงานผล รอบ ๑๒ เดือน ได้เสนอ");
    }

    @Test
    void whatIsNotKnownIsLeftOutWithItsPassage() {
        var mail = room.letters.compose(of(HERE, Map.of(), List.of(line("ก", Tone.NEW))));

        assertThat(mail.text())
                .doesNotContain("เรียน", "–")
                .contains("\n\nรายการที่ต้องทำ ณ วันที่ ๙ เมษายน ๒๕๖๙ มี ๑ รายการ ดังนี้\n");
    }

    @Test
    void aLongListIsCutAndTheRestCounted() {
        var mail = room.letters.compose(of(HERE, Map.of(), Collections.nCopies(100_000, line("ก", Tone.LATE))));

        assertThat(mail.subject()).isEqualTo("[ITA 2569] เกินกำหนด 100000");
        assertThat(mail.html()).contains("และอีก ๙๙๙๖๐ รายการ").hasSizeLessThan(100_000);
        assertThat(mail.text()).contains("และอีก ๙๙๙๖๐ รายการ");
    }

    @Test
    void whatPeopleTypedIsShownAsTextAndNothingOfItBecomesAHeaderOrAWord() {
        var hostile = "<b onclick=x>a</b>{ผู้รับ}[x]\r\nBcc: x@example.com";
        var mail = room.letters.compose(digest(HERE, hostile, hostile));
        var page = Jsoup.parse(mail.html());

        assertThat(page.select("[onclick]")).isEmpty();
        assertThat(page.select("p").eachText()).anyMatch(said -> said.contains("<b onclick=x>a</b>{ผู้รับ}[x] Bcc:"));
        assertThat(mail.subject()).doesNotContain("\n", "\r");
        assertThat(MailHtml.outside(mail.html())).isEmpty();
    }

    @Test
    void aLetterWithoutALinkHasNoButton() {
        var letter = new MailLetter(
                HERE,
                MailKind.COORDINATOR_SUMMARY,
                List.of(2569),
                DAY,
                Map.of(),
                List.of(new Section("กองคลัง", List.of(new Line("ก", null, Tone.PLAIN, null)))),
                null);
        var mail = room.letters.compose(letter);

        assertThat(Jsoup.parse(mail.html()).select("a")).isEmpty();
        assertThat(mail.text()).contains("- ก").doesNotContain("http");
    }

    @Test
    void anEndlessNameOfAnItemDoesNotSpoilTheSubject() {
        var mail = room.letters.compose(new MailLetter(
                HERE,
                MailKind.REMIND_NOW,
                List.of(2569),
                DAY,
                Map.of(MailWord.TASK, "ยาว".repeat(500)),
                List.of(),
                LINK));

        assertThat(mail.subject()).hasSizeLessThan(210).endsWith("…");
    }

    @Test
    void everyLocalGovernmentSignsWithItsOwnName() {
        var mail = room.letters.compose(digest(THERE, "ผอ.", "ก"));

        assertThat(mail.html()).contains("เทศบาลตำบลตัวอย่าง").doesNotContain(Mailroom.NAME);
        assertThat(mail.text()).contains("เทศบาลตำบลตัวอย่าง").doesNotContain(Mailroom.NAME);
    }

    @Test
    void aButtonLeadsToExactlyTheTask() {
        var links = Jsoup.parse(room.letters.compose(digest(HERE, "ผอ.", "ก")).html())
                .select("td.push > a");

        assertThat(links).hasSize(1).first().extracting(Element::text).isEqualTo("เปิดรายการที่ต้องทำ");
        assertThat(links.attr("href")).isEqualTo(LINK);
    }

    private static MailLetter of(OrganizationId organization, Map<MailWord, String> values, List<Line> lines) {
        return new MailLetter(
                organization,
                MailKind.DIGEST,
                List.of(2569),
                DAY,
                values,
                List.of(new Section("รายการ", lines), new Section("ว่าง", List.of())),
                LINK);
    }
}
