package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;
import org.itacycle.year.Caller.Answer;

/** Watches a local government while somebody asks it for what it must refuse: a problem in Thai, and nothing changes. */
final class Refusals {

    private final Caller reader;
    private final List<String> watched;

    Refusals(Caller reader, List<String> watched) {
        this.reader = reader;
        this.watched = watched;
    }

    /** Expects the status, and that the field is named where there is one. */
    void expect(int status, String field, Supplier<Answer> attempt) {
        var before = state();
        var answer = attempt.get();
        assertProblem(status, field, answer);
        assertThat(state()).as("what the refused call left behind").isEqualTo(before);
    }

    /** Expects the status of a refusal that concerns no field. */
    void expect(int status, Supplier<Answer> attempt) {
        expect(status, null, attempt);
    }

    static void assertProblem(int status, String field, Answer answer) {
        var body = answer.body();
        assertThat(answer.status()).as(body.toString()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(body.get("status").asInt()).isEqualTo(status);
        assertThat(body.get("type").asText()).startsWith("urn:ita:problem:");
        assertThat(body.get("title").asText()).matches("(?s).*[ก-๛].*");
        assertThat(body.get("detail").asText()).matches("(?s).*[ก-๛].*");
        if (field != null) {
            assertThat(body.at("/missing").findValuesAsText("where"))
                    .as(body.toString())
                    .contains(field);
            assertThat(body.at("/missing").findValuesAsText("message")).allMatch(text -> text.matches("(?s).*[ก-๛].*"));
        }
    }

    /** Whatever the status, a refusal is a problem in Thai. */
    static void assertProblem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"detail\":\"").containsPattern("[ก-๛]");
    }

    private List<JsonNode> state() {
        return watched.stream().map(reader::get).toList();
    }
}
