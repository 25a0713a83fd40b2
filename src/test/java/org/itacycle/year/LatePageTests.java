package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.YEAR;
import static org.itacycle.year.Municipality.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.itacycle.TestApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the coordinator's page shows, counted again by other means after returns, moved days and late steps. */
@TestApplication
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LatePageTests {

    private static final String COUNTED = "count(*) filter (where ";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Municipality bankum;
    private Caller coordinator;

    @BeforeEach
    void signIn() {
        bankum = new Municipality("http://127.0.0.1:" + port);
        coordinator = bankum.as("coordinator");
    }

    @Test
    @Order(1)
    void theFiguresAreThoseOfTheTables() throws IOException {
        for (var division : List.of("office", "finance", "works")) {
            bankum.analyse(division, division);
            bankum.as(division).complete("analyseIndicators", Map.of());
            bankum.draft(division, division);
            bankum.as(division).complete("draftMeasures", Map.of());
        }
        coordinator.put(YEAR + "/calendar", Map.of("dates", Map.of("analyse", "2025-11-05"), "reason", "น้ำท่วม"));
        var education = bankum.as("education").task("analyseIndicators");
        coordinator.post("/api/tasks/" + education + "/extension", Map.of("dueOn", "2025-12-15", "reason", "ลาป่วย"));
        bankum.play("2025-11-25");

        assertThat(late()).isNotEmpty().doesNotContain(education);
        theFiguresAgreeOn("2025-11-25");
        assertThat(elements(bankum.as("health").get("/api/monitoring/open"))
                        .map(step -> step.get("unit").asText()))
                .isNotEmpty()
                .containsOnly("health");
    }

    @Test
    @Order(2)
    void theyStayThoseOfTheTablesAfterReturnsAndAClosedCollection() throws IOException {
        coordinator.post(YEAR + "/collections/analysis/close", Map.of("reason", "พ้นกำหนดแล้ว"));
        coordinator.complete("consolidatePlan", returned("finance", "ขาดระยะเวลาดำเนินการ"));
        assertReturned("finance", "COORDINATOR", "ขาดระยะเวลาดำเนินการ");
        theFiguresAgreeOn("2025-11-25");

        bankum.as("finance").complete("draftMeasures", Map.of());
        coordinator.complete("consolidatePlan", Map.of("decision", "FORWARD", "comment", "ตรวจแล้ว"));
        bankum.as("clerk").complete("endorsePlan", Map.of("decision", "APPROVE"));
        assertThat(elements(coordinator.get("/api/monitoring/open"))
                        .filter(step -> step.get("signing").asBoolean())
                        .map(step -> step.get("key").asText()))
                .containsExactly("approvePlan");
        bankum.as("executive").complete("approvePlan", returned("works", "ขอให้เพิ่มตัวชี้วัด"));
        bankum.play("2026-01-20");

        assertReturned("works", "EXECUTIVE", "ขอให้เพิ่มตัวชี้วัด");
        assertThat(late()).hasSize(1);
        theFiguresAgreeOn("2026-01-20");
    }

    @Test
    @Order(3)
    void whoWasRemindedWhenStandsBesideTheStep() {
        var step = open("works");
        assertThat(step.get("reminders").findValuesAsText("kind")).contains("TASK_ARRIVED", "OVERDUE");

        var answer = coordinator.post("/api/tasks/" + step.get("id").asText() + "/reminder", Map.of());

        var newest = open("works").get("reminders").get(0);
        assertThat(answer.get("sentTo")).isNotEmpty();
        assertThat(elements(open("works").get("reminders"))
                        .filter(one -> one.get("kind").asText().equals("REMIND_NOW")))
                .singleElement()
                .satisfies(one -> assertThat(one.get("told")).isEqualTo(answer.get("sentTo")));
        assertThat(newest.get("day").asText()).isEqualTo("2026-01-20");
        assertThat(open("works").get("remindedOn").asText()).isEqualTo("2026-01-20");
        var again = "/api/tasks/" + step.get("id").asText() + "/reminder";
        Refusals.assertProblem(409, null, coordinator.call("POST", again, Map.of()));
        Refusals.assertProblem(403, null, bankum.as("works").call("POST", again, Map.of()));
    }

    @Test
    @Order(4)
    void whoIsNotReachedStandsOnTheCoordinatorsPageWithTheReason() {
        bankum.play("2026-01-21");
        jdbc.sql("update organization_officers set email = 'works@@bankum' where user_id = 'works'")
                .update();

        var again = "/api/tasks/" + open("works").get("id").asText() + "/reminder";
        var answer = coordinator.post(again, Map.of());

        assertThat(answer.get("sentTo")).isEmpty();
        assertThat(answer.get("heldBack")).hasSize(1);
        assertThat(page("coordinator"))
                .contains(
                        "อีเมลแจ้งเตือนส่งไม่ถึงบางท่าน",
                        "ผู้อำนวยการกองช่าง",
                        "ที่อยู่อีเมล works@@bankum ไม่ถูกต้อง");
        assertThat(page("clerk")).contains("ภาพรวมที่เกินกำหนด").doesNotContain("works@@bankum");
    }

    private String page(String user) {
        return new Browser("http://127.0.0.1:" + port).signIn(user).get("/late").body();
    }

    private void theFiguresAgreeOn(String today) throws IOException {
        var shown = elements(coordinator.get("/api/monitoring/open")).toList();
        assertThat(counted(shown)).isEqualTo(asked(today));
        assertThat(late())
                .containsExactlyInAnyOrderElementsOf(elements(coordinator.get("/api/monitoring/overdue"))
                        .map(step -> step.get("id").asText())
                        .toList());
        assertThat(elements(coordinator.get("/api/monitoring/units")).map(LatePageTests::figures))
                .containsExactlyInAnyOrderElementsOf(units(today));
        for (var query : List.of("overdue=true", "overdue=false", "overdue=false&unit=finance&phase=PLAN")) {
            assertThat(workbook(coordinator.download("/api/monitoring/open.xlsx?" + query)))
                    .as(query)
                    .hasSize(coordinator.get("/api/monitoring/open?" + query).size() + 1);
        }
    }

    private static Map<String, Integer> counted(List<JsonNode> steps) {
        var counts = new TreeMap<String, Integer>();
        steps.forEach(step -> counts.merge(
                step.get("owedBy").asText() + (step.get("overdue").asBoolean() ? " late" : ""), 1, Integer::sum));
        return counts;
    }

    /** The engine's own tables, which the page never reads. */
    private Map<String, Integer> asked(String today) {
        var counts = new TreeMap<String, Integer>();
        jdbc.sql("""
            select link.group_id_ as owner, (task.due_date_::date < ?::date) as late, count(*) as many
              from act_ru_task task join act_ru_identitylink link on link.task_id_ = task.id_
             where link.type_ = 'candidate' and task.task_def_key_ <> 'userTask_resolveOverdue'
             group by 1, 2
            """).param(today).query(row -> {
            counts.put(row.getString("owner") + (row.getBoolean("late") ? " late" : ""), row.getInt("many"));
        });
        return counts;
    }

    /** Open, late, sent and closed by unit: whether a step was sent or closed is asked of the engine's history. */
    private List<String> units(String today) {
        return jdbc.sql("select coalesce(item.division, item.owed_by) || ' ' || " + COUNTED + "task.end_time_ is null)"
                        + " || ' ' || " + COUNTED + "task.end_time_ is null and task.due_date_::date < ?::date)"
                        + " || ' ' || " + COUNTED + "task.delete_reason_ = 'completed')"
                        + " || ' ' || " + COUNTED + "task.end_time_ is not null and task.delete_reason_ <> 'completed')"
                        + """
                          from act_hi_taskinst task join work_items item on item.id = task.id_
                         where task.task_def_key_ <> 'userTask_resolveOverdue'
                         group by coalesce(item.division, item.owed_by)
                        """)
                .param(today)
                .query(String.class)
                .list();
    }

    private static String figures(JsonNode unit) {
        return String.join(
                " ",
                unit.get("unit").asText(),
                unit.get("open").asText(),
                unit.get("overdue").asText(),
                unit.get("done").asText(),
                unit.get("closed").asText());
    }

    private List<String> late() {
        return elements(coordinator.get("/api/monitoring/open"))
                .filter(step -> step.get("overdue").asBoolean())
                .map(step -> step.get("id").asText())
                .toList();
    }

    private JsonNode open(String unit) {
        return elements(coordinator.get("/api/monitoring/open"))
                .filter(step -> step.get("unit").asText().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private void assertReturned(String unit, String by, String why) {
        assertThat(open(unit).get("key").asText()).isEqualTo("draftMeasures");
        assertThat(open(unit).get("returnedBy").asText()).isEqualTo(by);
        assertThat(open(unit).get("comment").asText()).isEqualTo(why);
    }

    private static Map<String, Object> returned(String division, String why) {
        return Map.of("decision", "RETURN", "comment", why, "divisions", List.of(division));
    }

    private static List<String> workbook(byte[] file) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var rows = new ArrayList<String>();
            book.getSheetAt(0).forEach(row -> {
                if (row.getPhysicalNumberOfCells() > 1) {
                    rows.add(row.getCell(0).getStringCellValue());
                }
            });
            return rows;
        }
    }
}
