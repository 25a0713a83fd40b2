package org.itacycle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.notification.delivery.Mailroom.ADMIN;
import static org.itacycle.notification.delivery.Mailroom.HERE;
import static org.itacycle.notification.delivery.Mailroom.THERE;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.itacycle.TestMessages;
import org.itacycle.notification.delivery.Mailroom;
import org.itacycle.organization.PublicAddress;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.TaskArrived;
import org.itacycle.work.TaskKey;
import org.itacycle.work.TaskNames;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** What the office's other systems are told, and what they are not. */
class NewsOfTheYearTests {

    private static Mailroom room;
    private static NewsOfTheYear news;

    @BeforeAll
    static void open() {
        room = Mailroom.withoutServer();
        var messages = TestMessages.of("notification", "work", "organization");
        var address = new PublicAddress(room.organizations, new MockEnvironment());
        news = new NewsOfTheYear(room.outbox, address, room.organizations, new TaskNames(messages), messages);
    }

    @BeforeEach
    void clear() {
        room.clear();
        room.calls.change(ADMIN, "https://bot.example/ita", true, false);
    }

    @Test
    void aNewTaskIsToldInOneSentenceWithItsAddress() throws Exception {
        news.tell(arrived(HERE, TaskKey.REPORT_PROGRESS, 6));
        news.tell(arrived(HERE, TaskKey.REPORT_PROGRESS, 6));

        assertThat(told()).hasSize(1);
        var body = new ObjectMapper().readTree(told().get(0).text());
        assertThat(body.get("type").asText()).isEqualTo("task.arrived");
        assertThat(body.get("text").asText())
                .isEqualTo("รายการใหม่: รายงานผลการดำเนินการ รอบ ๖ เดือน · กองคลัง · ครบกำหนด ๙ เม.ย. ๖๙");
        assertThat(body.get("link").asText()).endsWith("/tasks/t1");
        assertThat(body.get("data").toString())
                .isEqualTo("{\"fiscalYear\":2569,\"task\":\"reportProgress\",\"owedBy\":\"division-finance\","
                        + "\"dueOn\":\"2026-04-09\",\"round\":6}");
    }

    @Test
    void aStepThatIsLateIsNobodyElsesBusiness() {
        news.tell(arrived(HERE, TaskKey.RESOLVE_OVERDUE, null));

        assertThat(told()).isEmpty();
    }

    @Test
    void whoWantsNoNewsGetsNone() {
        news.tell(arrived(THERE, TaskKey.DRAFT_MEASURES, null));
        room.calls.change(ADMIN, "https://bot.example/ita", false, false);
        news.tell(arrived(HERE, TaskKey.DRAFT_MEASURES, null));

        assertThat(room.count(MessageState.WAITING)).isZero();
    }

    private static List<FiledMessage> told() {
        return room.desk.list(ADMIN, List.of(MessageState.WAITING), Long.MAX_VALUE, 10);
    }

    private static TaskArrived arrived(OrganizationId organization, TaskKey key, Integer round) {
        var cycle = new CycleKey(organization, UUID.randomUUID(), 2569);
        return new TaskArrived("t1", cycle, key, "division-finance", round, LocalDate.of(2026, 4, 9));
    }
}
