package org.itacycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.itacycle.TestMessages;
import org.itacycle.monitoring.TaskSubject;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.web.TaskWords.Urgency;
import org.itacycle.work.TaskKey;
import org.itacycle.work.TaskNames;
import org.itacycle.work.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.i18n.LocaleContextHolder;

class TaskWordsTests {

    private static final CycleKey YEAR = new CycleKey(OrganizationId.of("bankum"), UUID.randomUUID(), 2569);

    private final TaskWords words = words();

    @BeforeEach
    void inThai() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("th"));
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @EnumSource(TaskKey.class)
    void everyTaskSaysWhatAGoodAnswerIsInBothLanguages(TaskKey key) {
        for (var round : new Integer[] {null, 6, 12}) {
            var item = item(key, round);
            LocaleContextHolder.setLocale(Locale.forLanguageTag("th"));
            assertThat(words.help(item))
                    .hasSizeGreaterThan(1)
                    .allMatch(line -> line.matches(".*[ก-๙].*"))
                    .noneMatch(line -> line.contains("\\"));
            LocaleContextHolder.setLocale(Locale.ENGLISH);
            assertThat(words.help(item)).hasSizeGreaterThan(1).noneMatch(line -> line.matches(".*([ก-๙]|'').*"));
        }
    }

    @Test
    void theReportOfTwelveMonthsAsksForWhatHasChanged() {
        assertThat(words.help(item(TaskKey.REPORT_PROGRESS, 12))).anyMatch(line -> line.startsWith("ผลลัพธ์ ="));
        assertThat(words.help(item(TaskKey.REPORT_PROGRESS, 6))).noneMatch(line -> line.startsWith("ผลลัพธ์ ="));
    }

    @Test
    void theBadgeCountsWorkingDays() {
        assertThat(words.badge(Urgency.LATE, 12, false)).isEqualTo("เกินกำหนด ๑๒ วันทำการ");
        assertThat(words.badge(Urgency.LATE, 0, false)).isEqualTo("เกินกำหนด");
        assertThat(words.badge(Urgency.SOON, 0, true)).isEqualTo("ครบกำหนดวันนี้");
        assertThat(words.badge(Urgency.SOON, 0, false)).isEqualTo("ใกล้ครบกำหนด");
        assertThat(words.badge(Urgency.SOON, 3, false)).isEqualTo("เหลือ ๓ วันทำการ");
        assertThat(words.badge(Urgency.LATER, 4, false)).isEqualTo("เหลือ ๔ วันทำการ");
    }

    @Test
    void aCardNamesTwoIndicatorsAndNumbersMore() {
        var two = new TreeMap<>(Map.of(2, "การใช้งบประมาณ", 4, "การใช้ทรัพย์สินของราชการ"));
        var three = new TreeMap<>(Map.of(1, "ก", 2, "ข", 10, "ค"));

        assertThat(about(new TaskSubject(two, List.of(), null)))
                .containsExactly("ตัวชี้วัดที่ ๒ การใช้งบประมาณ", "ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ");
        assertThat(about(new TaskSubject(three, List.of(), null))).containsExactly("ตัวชี้วัดที่ ๑, ๒, ๑๐");
    }

    @Test
    void aCardNamesTheMeasureAndTheLateTask() {
        assertThat(about(new TaskSubject(Map.of(), List.of("คู่มือ 'รถ' {0}"), null)))
                .containsExactly("มาตรการ: คู่มือ 'รถ' {0}");
        assertThat(about(new TaskSubject(Map.of(), List.of("ก", "ข"), null)))
                .containsExactly("มาตรการ ๒ เรื่อง เช่น ก");
        assertThat(about(new TaskSubject(Map.of(), List.of(), item(TaskKey.REPORT_PROGRESS, 6))))
                .containsExactly("เรื่อง: รายงานผลการดำเนินการ รอบ ๖ เดือน · กองคลัง");
        assertThat(about(TaskSubject.NOTHING)).isEmpty();
    }

    private List<String> about(TaskSubject subject) {
        return words.about(subject, late -> "กองคลัง");
    }

    private static TaskWords words() {
        var messages = TestMessages.of("web", "work");
        return new TaskWords(messages, new TaskNames(messages));
    }

    private static WorkItem item(TaskKey key, Integer round) {
        var none = (String) null;
        return new WorkItem(
                "id",
                YEAR,
                key,
                "finance",
                "division-finance",
                round,
                LocalDate.of(2026, 4, 9),
                WorkItem.State.OPEN,
                Instant.EPOCH,
                null,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                null,
                none);
    }
}
