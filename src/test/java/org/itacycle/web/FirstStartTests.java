package org.itacycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itacycle.TestApplication;
import org.itacycle.calendar.FiscalYear;
import org.itacycle.calendar.MovableClock;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** An office that starts for the first time, without the demonstration: one administrator lets everybody else in. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "ita.admin.password=" + FirstStartTests.GIVEN)
@ContextConfiguration(initializers = TestApplication.OwnDatabase.class)
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStartTests {

    static final String GIVEN = "told-by-the-operator";
    private static final String OWN = "chosen-by-herself";

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    @Order(1)
    void nobodyPassesWithAPasswordThatSomebodyElseKnows() throws Exception {
        var admin = as("admin", GIVEN);

        var refused = admin.get("/api/officers");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("type").asText()).isEqualTo("urn:ita:problem:password-change-required");
        assertThat(refused.json().path("detail").asText()).contains("ต้องเปลี่ยนรหัสผ่าน");
        assertThat(admin.get("/engine-rest/engine").status()).isEqualTo(403);
        assertThat(admin.get("/camunda/app/tasklist/default/").header("Location"))
                .endsWith("/password");
        assertThat(admin.get("/").header("Location")).endsWith("/password");
        assertThat(admin.get("/password").text()).contains("รหัสผ่านชั่วคราว");
    }

    @Test
    @Order(2)
    void theFirstAdministratorChoosesHerOwnPassword() throws Exception {
        var admin = as("admin", GIVEN);

        assertThat(admin.put("/api/password", Map.of("current", "wrong", "password", OWN))
                        .wrong())
                .containsExactly("current");
        assertThat(admin.put("/api/password", Map.of("current", GIVEN, "password", "short"))
                        .wrong())
                .containsExactly("password");
        assertThat(admin.put("/api/password", Map.of("current", GIVEN, "password", OWN))
                        .status())
                .isEqualTo(204);
        assertThat(admin.get("/api/officers").status()).isEqualTo(401);
        assertThat(as("admin", OWN).get("/api/officers").json()).hasSize(1);
    }

    @Test
    @Order(3)
    void afterAnUpgradeNobodyWorksWithYesterdaysForms() throws Exception {
        var script = as("admin", OWN).get("/forms/js/api.js");

        assertThat(script.status()).isEqualTo(200);
        assertThat(script.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(script.header("Last-Modified")).isNotEmpty();
    }

    @Test
    @Order(3)
    void sheEntersTheOfficeAndItsOfficers() throws Exception {
        var admin = as("admin", OWN);
        var tag = admin.get("/api/organization").header("ETag");
        var change = Map.of("name", "เทศบาลตำบลตัวอย่าง", "type", "TAMBON_MUNICIPALITY", "province", "ลำปาง");

        assertThat(admin.put("/api/organization", change, tag)
                        .json()
                        .path("units")
                        .size())
                .isEqualTo(5);
        assertThat(admin.put("/api/organization", change, tag).status()).isEqualTo(412);
        assertThat(admin.put(
                                "/api/organization/units",
                                Map.of("units", List.of(Map.of("code", "welfare", "name", "กองสวัสดิการสังคม"))))
                        .status())
                .isEqualTo(200);
        assertThat(hire("coordinator", "coordinator").status()).isEqualTo(201);
        assertThat(hire("welfare", "division-welfare").status()).isEqualTo(201);
        assertThat(as("welfare", OWN).get("/api/tasks").json()).isEmpty();
    }

    @Test
    @Order(4)
    void whatIsWrongWithAnOfficerIsNamedInThai() throws Exception {
        var refused = as("admin", OWN)
                .post(
                        "/api/officers",
                        Map.of("id", "Somsri", "password", "สั้น", "roles", List.of(Map.of("group", "division-x"))));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrong()).contains("id", "name", "position", "password", "roles[0].group");
        assertThat(refused.text()).contains("ชื่อผู้ใช้ใช้ได้เฉพาะ").doesNotContain("organization.");
        assertThat(hire("coordinator", "clerk").wrong()).containsExactly("id");
        assertThat(as("coordinator", OWN).get("/api/officers").status()).isEqualTo(403);
        assertThat(as("coordinator", OWN).post("/api/officers", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    @Order(5)
    void theCoordinatorMovesADayAndTheOpenTaskFollows() throws Exception {
        var coordinator = as("coordinator", OWN);
        var year = FiscalYear.of(clock.today()).value();
        assertThat(coordinator.post("/api/cycles", Map.of("fiscalYear", year)).status())
                .isEqualTo(201);
        var path = "/api/cycles/" + year + "/calendar";
        var tag = coordinator.get(path).header("ETag");
        var day = clock.today().plusDays(90);

        var moved = coordinator.put(path, move("result", day, "รอผลการประเมิน"), tag);

        assertThat(moved.json().path("dates").path("result").asText()).isEqualTo(day.toString());
        assertThat(moved.json().path("moves").path(0).path("reason").asText()).isEqualTo("รอผลการประเมิน");
        assertThat(coordinator.get("/api/tasks").json().path(0).path("dueOn").asText())
                .isEqualTo(day.toString());
        assertThat(coordinator.put(path, move("result", day, "อีกครั้ง"), tag).status())
                .isEqualTo(412);
    }

    @Test
    @Order(6)
    void aMoveThatCannotBeIsRefusedByItsField() throws Exception {
        var coordinator = as("coordinator", OWN);
        var path = "/api/cycles/" + FiscalYear.of(clock.today()).value() + "/calendar";
        var submit = LocalDate.parse(
                coordinator.get(path).json().path("dates").path("round6Submit").asText());

        assertThat(coordinator.put(path, move("lunch", submit, "เลื่อน")).wrong())
                .containsExactly("dates.lunch");
        assertThat(coordinator.put(path, move("round6Submit", submit, " ")).wrong())
                .containsExactly("reason");
        assertThat(coordinator
                        .put(path, "{\"dates\":{\"draft\":\"พรุ่งนี้\"},\"reason\":\"เลื่อน\"}")
                        .wrong())
                .containsExactly("dates.draft");
        var late = coordinator.put(path, move("round6Open", submit.plusDays(1), "เลื่อน"));
        assertThat(late.wrong()).containsExactly("dates.round6Open");
        assertThat(late.text()).contains("วันส่งรายงาน รอบ ๖ เดือน").doesNotContain("calendar.");
        assertThat(as("welfare", OWN)
                        .put(path, move("round6Submit", submit, "เลื่อน"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Order(7)
    void whoIsDeactivatedCannotSignIn() throws Exception {
        var admin = as("admin", OWN);

        assertThat(admin.put("/api/officers/welfare", Map.of("active", false)).status())
                .isEqualTo(200);

        assertThat(as("welfare", OWN).get("/api/tasks").status()).isEqualTo(401);
        assertThat(admin.put("/api/officers/admin", Map.of("active", false)).wrong())
                .containsExactly("active");
    }

    @Test
    @Order(8)
    void theAdministrationPageIsForAdministratorsOnly() throws Exception {
        assertThat(as("admin", OWN).get("/admin/officers").text()).contains("เจ้าหน้าที่และบทบาท", "admin-officers.js");
        assertThat(as("coordinator", OWN).get("/admin/officers").status()).isEqualTo(403);
        assertThat(as("coordinator", OWN).get("/api/units").json().findValuesAsText("level"))
                .contains("VIRTUAL", "DIVISION", "SECTION");
    }

    @Test
    @Order(9)
    void theImportPageIsForTheCoordinatorAndServesARunningYear() throws Exception {
        var year = FiscalYear.of(clock.today()).value();
        var own = "data-year=\"" + year + "\"";

        assertThat(as("coordinator", OWN).get("/imports?year=2540&task=abc").text())
                .contains("id=\"imports\"", own, "data-task=\"abc\"", "data-limit=", "/js/imports.js")
                .doesNotContain("web.imports", "web.menu");
        assertThat(as("coordinator", OWN).get("/home").text()).contains("href=\"/imports\"");
        assertThat(as("admin", OWN).get("/imports").status()).isEqualTo(403);
        assertThat(as("admin", OWN).get("/home").text()).doesNotContain("href=\"/imports\"");
    }

    private SignedIn.Answer hire(String userId, String group) throws IOException, InterruptedException {
        return as("admin", OWN)
                .post(
                        "/api/officers",
                        Map.of(
                                "id",
                                userId,
                                "name",
                                "เจ้าหน้าที่",
                                "position",
                                "นักวิชาการ",
                                "password",
                                OWN,
                                "roles",
                                List.of(Map.of("group", group))));
    }

    private SignedIn as(String user, String password) {
        return new SignedIn("http://127.0.0.1:" + port, user, password);
    }

    private static Map<String, Object> move(String date, LocalDate day, String reason) {
        return Map.of("dates", Map.of(date, day.toString()), "reason", reason);
    }
}
