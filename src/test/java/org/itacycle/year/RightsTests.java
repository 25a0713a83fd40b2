package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.YEAR;

import java.util.List;
import java.util.Map;
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

/** Who gets in, who sees what, and who changes what. */
@TestApplication
class RightsTests {

    @LocalServerPort
    private int port;

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
    void strangersAreRefusedAtTheApiAndLedToTheSignInFromPages() {
        for (var path : List.of("/api/tasks", YEAR, "/engine-rest/task", "/engine-rest/engine", "/v3/api-docs")) {
            var answer = new Browser(base).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            Refusals.assertProblem(answer);
        }
        for (var path : List.of("/", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/")) {
            var answer = new Browser(base).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(Browser.location(answer)).endsWith("/login");
        }
    }

    @Test
    void aDivisionSeesItsOwnTasksOnly() {
        var finance = bankum.as("finance");
        var works = bankum.as("works").task("analyseIndicators");

        Refusals.assertProblem(403, null, finance.call("GET", "/api/tasks/" + works, null));
        Refusals.assertProblem(403, null, finance.call("GET", "/api/tasks?scope=all", null));
        Refusals.assertProblem(403, null, finance.call("GET", "/engine-rest/task", null));
        Refusals.assertProblem(403, null, finance.call("GET", YEAR + "/audit", null));
        var tasklist = new Browser(base).signIn("finance");
        assertThat(tasklist.engine("POST", "/task", "{}").body()).doesNotContain(works);
        assertThat(tasklist.engine("GET", "/task/" + works, "").statusCode()).isIn(403, 404);
    }

    @Test
    void theAuditorReadsEverythingAndChangesNothing() {
        var auditor = bankum.as("auditor");
        var works = bankum.as("works").task("analyseIndicators");
        assertThat(auditor.get("/api/tasks?scope=all")).hasSizeGreaterThanOrEqualTo(1);
        assertThat(auditor.get(YEAR + "/audit").get("entries")).isNotEmpty();
        assertThat(auditor.get("/api/tasks/" + works).get("mine").asBoolean()).isFalse();

        var refused = new Refusals(auditor, List.of("/api/tasks?scope=all", YEAR + "/audit?size=500"));
        refused.expect(403, () -> auditor.call("POST", "/api/tasks/" + works + "/complete", Map.of()));
        refused.expect(403, () -> auditor.call("PUT", YEAR + "/analyses/4", Map.of("text", "แก้")));
        refused.expect(
                403, () -> auditor.call("PUT", YEAR + "/assessment", Map.of("total", 1, "indicators", List.of())));
        refused.expect(403, () -> auditor.call("POST", "/api/cycles", Map.of("fiscalYear", 2570)));
        refused.expect(403, () -> auditor.call("POST", YEAR + "/cancel", Map.of("reason", "ลอง")));
        refused.expect(403, () -> auditor.call("PUT", YEAR + "/calendar", Map.of("dates", Map.of(), "reason", "ลอง")));
        refused.expect(
                403, () -> auditor.callWithFile("/api/tasks/" + works + "/files", "ก.pdf", "", Municipality.pdf()));
    }

    @Test
    void aSessionNeedsItsTokenToWrite() {
        var browser = new Browser(base).signIn("finance");
        var activity = "{\"on\":\"2025-10-15\",\"text\":\"ประชุม\",\"unit\":\"finance\",\"kind\":\"MEETING\"}";

        var without = browser.post(YEAR + "/activities", activity, "Content-Type", "application/json");
        assertThat(without.statusCode()).isEqualTo(403);
        Refusals.assertProblem(without);
        assertThat(bankum.as("finance").get(YEAR + "/activities")).isEmpty();
        browser.get("/api/tasks");
        assertThat(browser.postWithToken(YEAR + "/activities", activity).statusCode())
                .isEqualTo(201);
    }

    @Test
    void aSecondLocalGovernmentSeesNothingOfTheFirst() {
        var task = bankum.as("works").task("analyseIndicators");
        var measure = bankum.as("coordinator")
                .post(YEAR + "/measures", Municipality.measures("health").get(0));
        var scan = bankum.as("works")
                .upload("/api/tasks/" + task + "/files", "ก.pdf", "application/pdf", Municipality.pdf());
        foundNeighbour();
        var neighbour = bankum.as("neighbour");
        assertThat(neighbour.get("/api/cycles")).isEmpty();
        assertThat(neighbour.get("/api/tasks?scope=all")).isEmpty();
        Refusals.assertProblem(404, null, neighbour.call("GET", YEAR, null));

        neighbour.post("/api/cycles", Map.of("fiscalYear", 2569));
        assertThat(neighbour.keys()).containsExactly("recordResult");
        assertThat(neighbour.get(YEAR + "/measures")).isEmpty();
        var watched = new Refusals(bankum.as("coordinator"), List.of("/api/tasks?scope=all", YEAR + "/audit?size=500"));
        var foreign = YEAR + "/measures/" + measure.get("id").asText();
        var file = "/api/evidence/" + scan.get("id").asText();
        watched.expect(404, () -> neighbour.call("GET", "/api/tasks/" + task, null));
        watched.expect(404, () -> neighbour.call("POST", "/api/tasks/" + task + "/complete", Map.of()));
        watched.expect(404, () -> neighbour.call("GET", foreign, null));
        watched.expect(404, () -> neighbour.call("DELETE", foreign, null));
        watched.expect(404, () -> neighbour.call("GET", file, null));
        watched.expect(404, () -> neighbour.call("GET", file + "/info", null));
        watched.expect(404, () -> neighbour.call("DELETE", file, null));
        assertThat(new Browser(base)
                        .signIn("neighbour")
                        .engine("POST", "/task", "{}")
                        .body())
                .doesNotContain(task);
    }

    private void foundNeighbour() {
        var id = organizations.create(new NewOrganization(
                "neighbour", "เทศบาลตำบลเพื่อนบ้าน", LocalGovType.TAMBON_MUNICIPALITY, "เมือง", "สุพรรณบุรี", false));
        var roles = List.of(Role.of("coordinator"));
        officers.enter(id, OfficerDraft.of("neighbour", "ผู้ประสานงาน", "นักวิเคราะห์", "neighbour", roles));
    }
}
