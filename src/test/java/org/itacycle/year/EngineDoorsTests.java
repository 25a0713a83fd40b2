package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.itacycle.TestApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which doors into the engine stay closed, whoever knocks. */
@TestApplication
class EngineDoorsTests {

    @LocalServerPort
    private int port;

    private String base;
    private Municipality bankum;

    @BeforeEach
    void openTheOffice() {
        base = "http://127.0.0.1:" + port;
        bankum = new Municipality(base);
    }

    @Test
    void theEnginesOwnSignInAndSetUpAreClosedForEverybody() {
        var form = "application/x-www-form-urlencoded";
        for (var user : List.of("finance", "admin")) {
            var browser = new Browser(base).signIn(user);
            browser.get("/camunda/app/tasklist/default/");
            for (var path : List.of(
                    "/camunda/api/admin/auth/user/default/login/tasklist",
                    "/camunda/api/admin/setup/default/user/create")) {
                var answer = browser.post(
                        path,
                        "username=admin&password=admin",
                        "Content-Type",
                        form,
                        "X-XSRF-TOKEN",
                        browser.cookie("XSRF-TOKEN"));
                assertThat(answer.statusCode()).as(user + " " + path).isEqualTo(403);
            }
        }
    }

    @Test
    void usersAndGroupsAreNeverChangedInTheEngine() {
        var person = "{\"profile\":{\"id\":\"ghost\",\"firstName\":\"a\",\"lastName\":\"b\"},"
                + "\"credentials\":{\"password\":\"ghost\"}}";
        var admin = bankum.as("admin");
        var administration = new Browser(base).signIn("admin");
        for (var write : List.of(
                "POST /user/create",
                "POST /%75ser/create",
                "POST /group/create",
                "PUT /group/coordinator/members/count",
                "DELETE /user/works",
                "PUT /user/x/profile")) {
            var parts = write.split(" ");
            Refusals.assertProblem(403, null, admin.call(parts[0], "/engine-rest" + parts[1], person));
            Refusals.assertProblem(403, null, admin.call(parts[0], "/engine-rest/engine/default" + parts[1], person));
            assertThat(administration.engine(parts[0], parts[1], person).statusCode())
                    .as(write)
                    .isEqualTo(403);
        }
        Refusals.assertProblem(403, null, admin.call("PUT", "/engine-rest/group/coordinator/members/finance", ""));
        assertThat(admin.get("/engine-rest/user/count?id=ghost").get("count").asInt())
                .isZero();
        assertThat(admin.get("/engine-rest/user/count?id=works").get("count").asInt())
                .isOne();
    }

    @Test
    void tasklistTakesNoVariablesAndGivesNoTaskAway() {
        var works = new Browser(base).signIn("works");
        var task = bankum.as("works").task("analyseIndicators");
        bankum.analyse("works", "works");

        for (var variables : List.of("{\"cycleId\":{\"value\":\"x\"}}", "{\"division\":{\"value\":\"finance\"}}")) {
            assertThat(works.engine("POST", "/task/" + task + "/complete", "{\"variables\":" + variables + "}")
                            .statusCode())
                    .as(variables)
                    .isBetween(400, 599);
        }
        for (var change : List.of("/assignee", "/delegate")) {
            assertThat(works.engine("POST", "/task/" + task + change, "{\"userId\":\"auditor\"}")
                            .statusCode())
                    .as(change)
                    .isEqualTo(403);
        }
        assertThat(new Browser(base)
                        .signIn("finance")
                        .engine("POST", "/task/" + task + "/complete", "{}")
                        .statusCode())
                .isBetween(400, 599);
        assertThat(bankum.as("works").task("analyseIndicators")).isEqualTo(task);
        assertThat(bankum.as("auditor")
                        .get("/api/tasks/" + task)
                        .get("claimedBy")
                        .isNull())
                .isTrue();
    }

    @Test
    void theSignOutOfTasklistEndsTheOneSession() {
        var browser = new Browser(base).signIn("health");
        assertThat(browser.get("/api/tasks").statusCode()).isEqualTo(200);
        browser.get("/camunda/app/tasklist/default/");

        var out = browser.post(
                "/camunda/api/admin/auth/user/default/logout", "", "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));

        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(browser.get("/api/tasks").statusCode()).isEqualTo(401);
        assertThat(Browser.location(browser.get("/camunda/app/tasklist/default/")))
                .endsWith("/login");
    }

    @Test
    void aScriptOfTheEngineIsAskedForAgainEachTimeSoThatNoRedirectAndNoOldVersionStays() {
        var script = "/camunda/lib/runtime.js?bust=7.24.0";
        var browser = new Browser(base).signIn("finance");
        var answer = browser.get(script);
        var again = browser.get(script, "If-Modified-Since", header(answer, "Last-Modified"));
        var missing = browser.get("/camunda/lib/no-such-script.js");
        var stranger = new Browser(base).get(script);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(Browser.location(stranger)).endsWith("/login");
        assertThat(List.of(answer, again, missing, stranger))
                .allSatisfy(one -> assertThat(header(one, "Cache-Control"))
                        .contains("no-cache")
                        .doesNotContain("max-age", "public", "no-store"));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
