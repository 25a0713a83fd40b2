package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.YEAR;
import static org.itacycle.year.Municipality.elements;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.itacycle.TestApplication;
import org.itacycle.organization.LocalGovType;
import org.itacycle.organization.NewOrganization;
import org.itacycle.organization.OfficerDraft;
import org.itacycle.organization.Officers;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** The lists that everybody finds in the Tasklist, and what the cards in them know. */
@TestApplication
class TasklistFiltersTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private FilterService filters;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Organizations organizations;

    @Autowired
    private Officers officers;

    private String base;
    private Municipality bankum;

    @BeforeEach
    void openTheOffice() {
        base = "http://127.0.0.1:" + port;
        bankum = new Municipality(base);
    }

    @Test
    void theListsAreThereAndAnswerWhatTheApplicationCounts() {
        assertThat(lists("finance").keySet()).containsExactlyInAnyOrder("mine", "soon", "late", "claimed");
        assertThat(lists("executive").keySet()).containsExactlyInAnyOrder("mine", "soon", "late", "claimed");
        for (var sees : List.of("coordinator", "clerk", "auditor", "admin")) {
            assertThat(lists(sees).keySet()).as(sees).contains("all").hasSize(5);
        }
        for (var day : List.of("2025-10-23", "2025-11-06")) {
            bankum.play(day);
            for (var user : List.of("finance", "coordinator", "clerk", "pr")) {
                assertThat(counted(user)).as(user + " on " + day).isEqualTo(told(user));
            }
        }
        assertThat(told("coordinator").get("all")).isPositive();
        assertThat(told("finance").get("late")).isPositive();
    }

    @Test
    void anotherOfficeSeesTheSameListsAndNoneOfTheTasks() {
        var id = organizations.create(new NewOrganization(
                "neighbour", "เทศบาลตำบลเพื่อนบ้าน", LocalGovType.TAMBON_MUNICIPALITY, "เมือง", "สุพรรณบุรี", false));
        var roles = List.of(Role.of("coordinator"), Role.of("division-finance"));
        officers.enter(id, OfficerDraft.of("neighbour", "ผู้ประสานงาน", "นักวิเคราะห์", "neighbour", roles));

        assertThat(lists("neighbour").keySet()).hasSize(5);
        assertThat(counted("neighbour").values()).containsOnly(0);
        assertThat(told("neighbour").values()).containsOnly(0);
        var task = bankum.as("coordinator")
                .get("/api/tasks?scope=all")
                .get(0)
                .get("id")
                .asText();
        assertThat(bankum.as("neighbour").get("/api/task-cards?id=" + task)).isEmpty();
        assertThat(bankum.as("neighbour")
                        .call("GET", "/api/tasks/" + task + "/history", null)
                        .status())
                .isEqualTo(404);
        assertThat(bankum.as("neighbour")
                        .call("POST", "/api/mine/send", Map.of("tasks", List.of(task)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anUpgradeRenewsTheListsOfTheFirstEditionAndLeavesAnAdministratorsAlone() {
        var own = filters.newTaskFilter("ของผู้ดูแลระบบ");
        filters.saveFilter(own);
        var mine = marked("mine");
        mine.setName("รายการที่ต้องทำ");
        mine.setProperties(Map.of("priority", -10));
        filters.saveFilter(mine);
        filters.deleteFilter(marked("late").getId());
        var everyList = authorizations.createNewAuthorization(1);
        everyList.setGroupId("division-finance");
        everyList.setResource(Resources.FILTER);
        everyList.setResourceId("*");
        authorizations.saveAuthorization(everyList);

        start();
        start();

        assertThat(marked("mine").getId()).isEqualTo(mine.getId());
        assertThat(filters.createFilterQuery().count()).isEqualTo(6);
        assertThat(lists("finance").keySet()).containsExactlyInAnyOrder("mine", "soon", "late", "claimed");
        assertThat(filters.getFilter(own.getId()).getName()).isEqualTo("ของผู้ดูแลระบบ");
        filters.deleteFilter(own.getId());
    }

    @Test
    void whatAnAdministratorRenamedKeepsItsName() {
        var soon = marked("soon");
        var before = soon.getName();
        soon.setName("ใกล้ถึงวันส่ง");
        filters.saveFilter(soon);
        start();
        assertThat(marked("soon").getName()).isEqualTo("ใกล้ถึงวันส่ง");
        soon = marked("soon");
        soon.setName(before);
        filters.saveFilter(soon);
    }

    @Test
    void cardsAndHistoryAreForThoseWhoMaySeeTheTask() {
        var finance = bankum.as("finance");
        var task = elements(bankum.as("coordinator").get("/api/tasks?scope=all"))
                .filter(one -> one.path("unit").asText().equals("finance"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        var card = finance.get("/api/task-cards?id=" + task).get(0);
        assertThat(card.get("unit").asText()).isEqualTo("กองคลัง");
        assertThat(card.get("about").get(0).asText()).startsWith("ตัวชี้วัดที่ ๒");
        assertThat(bankum.as("works").get("/api/task-cards?id=" + task)).isEmpty();

        var path = "/api/tasks/" + task;
        bankum.as("coordinator").post(path + "/comments", Map.of("text", "ขอเลขที่หนังสือด้วย"));
        bankum.as("coordinator").post(path + "/extension", Map.of("dueOn", "2027-01-15", "reason", "น้ำท่วม"));
        assertThat(elements(finance.get(path + "/history"))
                        .map(entry -> entry.get("kind").asText()))
                .contains("EXTENDED", "COMMENT")
                .endsWith("OPENED");
        var refused = bankum.as("auditor").call("POST", path + "/comments", Map.of("text", "ตรวจแล้ว"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(bankum.as("works").call("GET", path + "/history", null).status())
                .isEqualTo(403);
        assertThat(finance.call("POST", path + "/comments", Map.of("text", " ")).status())
                .isEqualTo(400);
        assertThat(bankum.as("works")
                        .call("POST", "/api/mine/send", Map.of("tasks", List.of(task)))
                        .status())
                .isEqualTo(403);
        assertThat(finance.call("POST", "/api/mine/send", Map.of("tasks", List.of()))
                        .status())
                .isEqualTo(400);
        assertThat(finance.get(YEAR).get("tasks").get("open").asInt()).isPositive();
    }

    /** What a start of the application does with the lists and the rights. */
    private void start() {
        ReflectionTestUtils.invokeMethod(context.getBean("tasklistFilters"), "create");
        ReflectionTestUtils.invokeMethod(context.getBean("engineGroups"), "mirrorAll");
    }

    private Filter marked(String view) {
        return filters.createFilterQuery().list().stream()
                .filter(filter -> view.equals(filter.getProperties().get("ita")))
                .findFirst()
                .orElseThrow();
    }

    /** The lists that the Tasklist offers the person, by window. */
    private Map<String, String> lists(String user) {
        var lists = new HashMap<String, String>();
        for (var list : ask(user, "GET", "/filter?resourceType=Task", "")) {
            if (list.path("properties").has("ita")) {
                lists.put(
                        list.get("properties").get("ita").asText(),
                        list.get("id").asText());
            }
        }
        return lists;
    }

    /** How much the engine finds in each list. */
    private Map<String, Integer> counted(String user) {
        var counts = new TreeMap<String, Integer>();
        lists(user)
                .forEach((view, id) -> counts.put(
                        view,
                        ask(user, "POST", "/filter/" + id + "/count", "{}")
                                .get("count")
                                .asInt()));
        return counts;
    }

    private Map<String, Integer> told(String user) {
        var counts = new TreeMap<String, Integer>();
        bankum.as(user)
                .get("/api/task-counts")
                .fields()
                .forEachRemaining(
                        entry -> counts.put(entry.getKey(), entry.getValue().asInt()));
        return counts;
    }

    private JsonNode ask(String user, String method, String path, String body) {
        try {
            return JSON.readTree(
                    new Browser(base).signIn(user).engine(method, path, body).body());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
