package org.itacycle.year;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Refusals.assertProblem;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.itacycle.TestApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What reaches no controller is answered all the same: programs get a problem, people a page that leads back. */
@TestApplication
class UnansweredTests {

    private static final byte[] TWENTY_MEGABYTES = new byte[20 * 1024 * 1024];

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /api/nothing, 404, unknown-address",
        "GET, /api/cycles/2569/kitchen, 404, unknown-address",
        "GET, /api, 404, unknown-address",
        "DELETE, /api/tasks, 405, method-not-supported",
        "PATCH, /api/cycles/2569/calendar, 405, method-not-supported",
        "GET, /v3/api-docs/nothing, 404, unknown-address",
        "GET, /api/tasks/%25, 400, unreadable-request",
        "FOO, /api/tasks, 400, unreadable-request"
    })
    void anAddressThatIsNoneIsAProblem(String method, String path, int status, String problem) throws Exception {
        for (var accepted : new String[] {"*/*", "text/html", "application/pdf"}) {
            var answer = call(method, path, BodyPublishers.noBody(), "Accept", accepted);

            assertThat(answer.statusCode()).isEqualTo(status);
            assertProblem(answer);
            assertThat(answer.body()).contains("urn:ita:problem:" + problem, "\"instance\":\"" + path + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, ข้อความ, 415, media-type-not-supported",
        "application/json, '{\"fiscalYear\":', 400, unreadable-body",
        "application/json, '[1]', 400, unreadable-body",
        "application/json, '', 400, unreadable-body"
    })
    void aBodyThatNobodyReadsIsAProblem(String type, String body, int status, String problem) throws Exception {
        var answer = call("POST", "/api/cycles", BodyPublishers.ofString(body), "Content-Type", type);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertProblem(answer);
        assertThat(answer.body()).contains("urn:ita:problem:" + problem);
    }

    @Test
    void whoWantsAnAnswerOfAnotherTypeIsToldSo() throws Exception {
        var answer = call("GET", "/api/tasks", BodyPublishers.noBody(), "Accept", "image/png");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertProblem(answer);
    }

    @Test
    void nobodyFillsTheMemoryByOneCall() throws Exception {
        var measured = BodyPublishers.ofByteArray(TWENTY_MEGABYTES);
        var endless = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json()));

        var engine = call("POST", "/engine-rest/task", measured, "Content-Type", "application/json");
        var tasklist = call(
                "POST", "/camunda/api/engine/engine/default/task", measured, "Content-Type", "multipart/form-data");
        var year = call("POST", "/api/cycles", measured, "Content-Type", "application/json");
        var unmeasured = call("POST", "/api/cycles", endless, "Content-Type", "application/json");
        var engineUnmeasured = call("POST", "/engine-rest/task", endless, "Content-Type", "application/json");

        for (var answer : List.of(engine, tasklist, year, unmeasured, engineUnmeasured)) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
            assertProblem(answer);
            assertThat(answer.body()).contains("urn:ita:problem:body-too-large");
        }
    }

    @Test
    void aBodyWithoutALengthArrives() throws Exception {
        var unmeasured = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("{}".getBytes(UTF_8)));

        var answer = call("POST", "/engine-rest/task", unmeasured, "Content-Type", "application/json");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void whatTheServerItselfRefusesIsAProblemInThai() throws Exception {
        var answer = call("GET", "/api/tasks/%00", BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertProblem(answer);
        assertThat(answer.body()).contains("urn:ita:problem:unreadable-request");
    }

    @Test
    void aPageOfOursBelowTheEnginesHasOurOwnRulesForScripts() {
        var finance = new Browser("http://127.0.0.1:" + port).signIn("finance");

        var answer = finance.get("/camunda/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'")
                .doesNotContain("nonce");
        assertThat(finance.get("/favicon.ico").statusCode()).isEqualTo(200);
    }

    @Test
    void peopleReadAPageInThaiThatLeadsBack() {
        var finance = new Browser("http://127.0.0.1:" + port).signIn("finance");

        assertThat(finance.get("/error").statusCode()).isEqualTo(404);
        var unknown = finance.get("/nothing");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("ไม่พบหน้าที่ต้องการ", "href=\"/tasks\"", "ผู้อำนวยการกองคลัง");
        assertThat(finance.get("/tasks/nothing").body()).contains("ไม่พบหน้าที่ต้องการ", "href=\"/tasks\"");
        var forbidden = finance.get("/admin/officers");
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(forbidden.body()).contains("ท่านไม่มีสิทธิเปิดหน้านี้");
        var method = finance.postWithToken("/tasks", "{}");
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.body()).contains("หน้านี้เปิดด้วยวิธีนี้ไม่ได้");
        var garbled = finance.get("/tasks/%25");
        assertThat(garbled.statusCode()).isEqualTo(400);
        assertThat(garbled.body()).contains("เปิดหน้านี้ไม่ได้").doesNotContain("Whitelabel", "Bad Request");
    }

    private static byte[] json() {
        var body = TWENTY_MEGABYTES.clone();
        Arrays.fill(body, (byte) ' ');
        return body;
    }

    private HttpResponse<String> call(String method, String path, BodyPublisher body, String... headers)
            throws Exception {
        var user = path.startsWith("/engine-rest") ? "admin" : "coordinator";
        var credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body)
                .header("Authorization", "Basic " + credentials);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
