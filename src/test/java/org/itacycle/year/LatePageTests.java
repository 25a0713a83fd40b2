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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the coordinator's page shows, counted again by other means after returns, moved days and late steps. */
@TestApplication
class LatePageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theFiguresAreThoseOfTheTables() throws IOException {
        var bankum = new Municipality("http://127.0.0.1:" + port);
        var coordinator = bankum.as("coordinator");
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

        var shown = elements(coordinator.get("/api/monitoring/open")).toList();

        assertThat(counted(shown)).isEqualTo(asked());
        assertThat(shown)
                .filteredOn(step -> step.get("overdue").asBoolean())
                .extracting(step -> step.get("id").asText())
                .containsExactlyInAnyOrderElementsOf(elements(coordinator.get("/api/monitoring/overdue"))
                        .map(step -> step.get("id").asText())
                        .toList())
                .doesNotContain(education);
        assertThat(workbook(coordinator.download("/api/monitoring/open.xlsx?overdue=true")))
                .hasSize((int) shown.stream()
                                .filter(step -> step.get("overdue").asBoolean())
                                .count()
                        + 1);
        assertThat(elements(bankum.as("health").get("/api/monitoring/open"))
                        .map(step -> step.get("unit").asText()))
                .isNotEmpty()
                .containsOnly("health");
    }

    private static Map<String, Integer> counted(List<JsonNode> steps) {
        var counts = new TreeMap<String, Integer>();
        steps.forEach(step -> counts.merge(
                step.get("owedBy").asText() + (step.get("overdue").asBoolean() ? " late" : ""), 1, Integer::sum));
        return counts;
    }

    /** The engine's own table, which the page never reads. */
    private Map<String, Integer> asked() {
        var counts = new TreeMap<String, Integer>();
        jdbc.sql("""
            select link.group_id_ as owner, (task.due_date_::date < date '2025-11-25') as late, count(*) as many
              from act_ru_task task join act_ru_identitylink link on link.task_id_ = task.id_
             where link.type_ = 'candidate' and task.task_def_key_ <> 'userTask_resolveOverdue'
                         group by 1, 2
            """).query(row -> {
            counts.put(row.getString("owner") + (row.getBoolean("late") ? " late" : ""), row.getInt("many"));
        });
        return counts;
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
