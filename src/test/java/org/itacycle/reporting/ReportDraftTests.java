package org.itacycle.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

class ReportDraftTests {

    private final ObjectMapper json = Jackson2ObjectMapperBuilder.json().build();

    @Test
    void resultsAreStringsOrObjects() throws JsonProcessingException {
        var draft = json.readValue("""
                {"status": "DONE",
                 "results": ["ประชุมแล้ว", {"text": "อบรมแล้ว", "on": "2026-01-24", "unit": "office"}],
                 "steps": [{"number": 1, "status": "DONE", "result": "ทำแล้ว", "copiedFrom": 6}], "version": 3}
                """, ReportDraft.class);

        assertThat(draft.results())
                .containsExactly(
                        ReportResult.of("ประชุมแล้ว"),
                        new ReportResult("อบรมแล้ว", LocalDate.of(2026, 1, 24), "office"));
        assertThat(draft.steps()).containsExactly(new StepReport(1, ExecutionStatus.DONE, "ทำแล้ว", null, null));
        assertThat(draft.contributions()).isNull();
    }

    @Test
    void everythingMayBeLeftOut() throws JsonProcessingException {
        var draft = json.readValue("{}", ReportDraft.class);

        assertThat(draft.status()).isNull();
        assertThat(draft.results()).isEmpty();
        assertThat(draft.steps()).isNull();
    }

    @Test
    void nothingIsLostOnTheWayToTheDatabaseAndBack() throws JsonProcessingException {
        var draft = json.readValue("""
                {"status": "UNABLE", "unableReason": "งบไม่พอ", "results": ["ก"], "outcomes": ["ข"], "obstacles": ["ไม่มี"],
                 "suggestions": ["-"], "contributions": [{"unit": "finance", "text": "ค", "on": "2026-01-24"}],
                 "steps": [{"number": 2, "status": "IN_PROGRESS", "suggestion": "ง"}]}
                """, ReportDraft.class);

        assertThat(json.readValue(json.writeValueAsString(draft), ReportDraft.class))
                .isEqualTo(draft);
    }

    @Test
    void blankEntriesSayNothing() throws JsonProcessingException {
        var draft = json.readValue(
                "{\"results\": [\"\", null, {\"text\": \" \"}], \"obstacles\": [\" \", null], \"unableReason\": \" \"}",
                ReportDraft.class);

        assertThat(draft.results()).isEmpty();
        assertThat(draft.obstacles()).isEmpty();
        assertThat(draft.unableReason()).isNull();
    }
}
