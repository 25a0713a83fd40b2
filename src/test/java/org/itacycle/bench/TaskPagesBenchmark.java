package org.itacycle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.itacycle.TestApplication;
import org.itacycle.work.TaskKey;
import org.itacycle.year.PlayedYear;
import org.itacycle.year.PlayedYear.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long the first task page and the data of each form take with 100,000 open tasks in the database, asked over the
 * loopback by a signed-in browser, beside the same bytes from a server that only sends; and what Camunda's Tasklist
 * costs for the same page.
 */
@TestApplication
class TaskPagesBenchmark {

    private static final int WARM = 30;
    private static final int RUNS = 100;
    private static final int WARM_FORMS = 150;
    private static final int FORM_RUNS = 200;
    private static final String OFFICE = "bankum";
    private static final String HEAD = """
        | what | KB | median ms | p95 ms | bytes alone p95 ms | its slowest call, p95 ms |
        |---|--:|--:|--:|--:|:--|
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProcessEngine engine;

    private PlayedYear year;
    private Session finance;
    private Session coordinator;

    @BeforeEach
    void enterAYearAndAHundredThousandTasks() {
        year = new PlayedYear(port);
        oneTaskOfEachKind();
        year.enterEverything();
        new ManyTasks(jdbc).write();
        finance = year.signIn("finance");
        coordinator = year.signIn("coordinator");
    }

    @Test
    void listsAndForms() {
        System.out.print(HEAD);
        lists();
        forms();
        tasklist("in 1,000 offices");
        new ManyTasks(jdbc).giveAllTo(OFFICE);
        System.out.println("| *all 100,000 in one office* | | | | | |");
        page(finance, "/tasks");
        page(coordinator, "/tasks?scope=all");
        page(finance, "/api/task-counts");
        tasklist("in one office");
    }

    private void lists() {
        page(finance, "/tasks");
        page(coordinator, "/tasks?scope=all");
        page(finance, "/api/tasks");
        page(coordinator, "/api/tasks?scope=all");
        page(coordinator, "/api/task-counts");
        page(finance, "/api/mine");
        var cards = new ArrayList<String>();
        for (var key : TaskKey.values()) {
            cards.add("id=" + id(key));
        }
        page(coordinator, "/api/task-cards?" + String.join("&", cards));
    }

    private void forms() {
        var forms = new LinkedHashMap<TaskKey, FormCalls>();
        fetched().forEach((key, addresses) -> {
            var task = "/api/tasks/" + id(key);
            var asked = new ArrayList<>(
                    List.of(task, task + "/writers", task + "/history", "/api/organization", "/api/me"));
            addresses.forEach(address -> asked.add(PlayedYear.ADDRESS + address));
            forms.put(key, new FormCalls(asked, coordinator));
        });
        // All of them first: they share most of their calls, and while these are compiled the two cores have less to
        // give.
        forms.values().forEach(form -> form.ask(WARM_FORMS));
        forms.forEach((key, form) -> {
            var times = form.ask(FORM_RUNS);
            var alone = Latency.alone(WARM, RUNS, form.bytes());
            System.out.printf(
                    Locale.ROOT,
                    "| form %s (%d calls) | %d | %.1f | %.1f | %.1f | %.1f %s |%n",
                    key.key(),
                    form.addresses().size(),
                    form.bytes().length >> 10,
                    times.together().median(),
                    times.together().p95(),
                    alone.p95(),
                    times.slowest().p95(),
                    times.slowestAddress());
        });
    }

    /** What each form fetches when it is opened (forms/js); one after the other, though the browser asks at once. */
    private Map<TaskKey, List<String>> fetched() {
        var forms = new LinkedHashMap<TaskKey, List<String>>();
        var plan = List.of("/measures", "/analyses", "/assessment");
        var decision = List.of("/measures", "/analyses", "/assessment", "/decisions", "/documents/plan/checklist");
        var review = List.of("/measures", "/assessment", "/work", "/reports/6/all", "/documents/report-6/checklist");
        var report = new ArrayList<>(review);
        report.addAll(List.of("/analyses", "/decisions"));
        forms.put(TaskKey.RECORD_RESULT, List.of("/assessment"));
        forms.put(TaskKey.RECORD_AGREED_PLAN, plan);
        forms.put(TaskKey.ANALYSE_INDICATORS, List.of("/analyses", "/assessment", "/proposals"));
        forms.put(
                TaskKey.DRAFT_MEASURES,
                List.of("/measures?lead=finance", "/analyses", "/assessment", "/library/origins"));
        forms.put(
                TaskKey.CONSOLIDATE_PLAN,
                List.of(
                        "/measures",
                        "/analyses",
                        "/analyses/overall",
                        "/assessment",
                        "/work",
                        "/documents/plan/checklist"));
        forms.put(TaskKey.ENDORSE_PLAN, decision);
        forms.put(TaskKey.APPROVE_PLAN, decision);
        forms.put(TaskKey.ANNOUNCE_PLAN, List.of());
        forms.put(TaskKey.ACKNOWLEDGE_PLAN, plan);
        forms.put(TaskKey.REPORT_PROGRESS, List.of("/reports/6?division=finance"));
        forms.put(TaskKey.REVIEW_PROGRESS, review);
        forms.put(TaskKey.ENDORSE_REPORT, report);
        forms.put(TaskKey.APPROVE_REPORT, report);
        forms.put(TaskKey.ANNOUNCE_REPORT, List.of());
        return forms;
    }

    private void tasklist(String where) {
        var filter = jdbc.sql("select id_ from act_ru_filter where properties_ like '%\"ita\":\"mine\"%'")
                .query(String.class)
                .single();
        var settings = new EngineSettings(engine);
        jdbc.sql("drop index ita_task_tenant_due").update();
        settings.asShipped();
        asked("Tasklist as shipped, " + where, filter);
        settings.ours();
        asked("Tasklist, our settings, " + where, filter);
        jdbc.sql("create index ita_task_tenant_due on act_ru_task (tenant_id_, due_date_)")
                .update();
        jdbc.sql("analyze act_ru_task").update();
        asked("Tasklist, our settings and index, " + where, filter);
    }

    private void asked(String name, String filter) {
        var first = "/filter/" + filter + "/list?firstResult=0&maxResults=15";
        var order = "{\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]}";
        row(name, () -> finance.ask(first, order));
    }

    private static void page(Session session, String path) {
        row(path.replaceFirst("\\?id=.*", "?id=… (15 cards)"), () -> session.get(path));
    }

    private static void row(String name, Supplier<String> call) {
        var bytes = call.get().getBytes(UTF_8);
        var ours = Latency.of(WARM, RUNS, call);
        var alone = Latency.alone(WARM, RUNS, bytes);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f | |%n",
                name,
                bytes.length >> 10,
                ours.median(),
                ours.p95(),
                alone.p95());
    }

    /** The engine is not asked for any of these: what a form shows lies in the application's own tables. */
    private void oneTaskOfEachKind() {
        for (var key : TaskKey.values()) {
            jdbc.sql("""
                insert into work_items (id, organization_id, cycle_id, fiscal_year, key, division, owed_by, round, due_on,
                  state, opened_at, about)
                select :id, organization_id, cycle_id, fiscal_year, :key, 'finance', 'division-finance', 6,
                  due_on, 'OPEN', now(), 'bench-reportProgress'
                  from work_items where organization_id = :office limit 1
                """)
                    .param("id", id(key))
                    .param("key", key.key())
                    .param("office", OFFICE)
                    .update();
        }
    }

    private static String id(TaskKey key) {
        return "bench-" + key.key();
    }
}
