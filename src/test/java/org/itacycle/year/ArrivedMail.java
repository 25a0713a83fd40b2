package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mail of the year as its reader sees it: subject, text and HTML. */
record ArrivedMail(String whose, String words) {

    private static final Set<String> FOLLOW_THE_YEAR = Set.of("coordinator", "clerk");

    /** Everybody else sends in time, or is never told of a day. */
    private static final Set<String> LATE_THEMSELVES = Set.of("finance", "health");

    private static final Map<String, String> DIVISIONS = Map.of(
            "office", "สำนักปลัด",
            "finance", "กองคลัง",
            "works", "กองช่าง",
            "education", "กองการศึกษา",
            "health", "กองสาธารณสุข");
    private static final Set<String> OTHERS = Set.of("coordinator", "clerk", "executive", "pr", "auditor", "admin");

    static ArrivedMail of(MimeMessage mail) throws Exception {
        var whose = mail.getAllRecipients()[0].toString().replaceAll(".*?([a-z]+)@bankum.*", "$1");
        return new ArrivedMail(whose, mail.getSubject() + parts(mail.getContent()));
    }

    /** Names that say nothing of the office or the division, so that one is found where it does not belong. */
    static void giveEverybodyAName(JdbcClient jdbc) {
        jdbc.sql("update organization_officers set name = 'นาม-' || user_id || '-'")
                .update();
    }

    /** Only coordinator and clerk read of others; nobody reads of a delay that is not her own. */
    void tellsOfNobodyElse() {
        assertThat(words).as(whose).contains(name(whose));
        if (FOLLOW_THE_YEAR.contains(whose)) {
            return;
        }
        assertThat(words).as(whose).doesNotContain(others().map(DIVISIONS::get).toArray(String[]::new));
        assertThat(words)
                .as(whose)
                .doesNotContain(Stream.concat(others(), OTHERS.stream())
                        .filter(one -> !one.equals(whose))
                        .map(ArrivedMail::name)
                        .toArray(String[]::new));
        if (!LATE_THEMSELVES.contains(whose)) {
            assertThat(words).as(whose).doesNotContain("เกินกำหนด", "ล่าช้า");
        }
    }

    private Stream<String> others() {
        return DIVISIONS.keySet().stream().filter(one -> !one.equals(whose));
    }

    private static String name(String user) {
        return "นาม-" + user + "-";
    }

    private static String parts(Object content) throws Exception {
        if (content instanceof Multipart parts) {
            var text = new StringBuilder();
            for (int part = 0; part < parts.getCount(); part++) {
                text.append(parts(parts.getBodyPart(part).getContent()));
            }
            return text.toString();
        }
        return content.toString();
    }
}
