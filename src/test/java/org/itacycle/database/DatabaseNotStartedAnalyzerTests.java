package org.itacycle.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.itacycle.database.DatabaseNotStarted.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseNotStartedAnalyzerTests {

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsSaidInThaiAndEnglishWithTheAlternatives(Reason reason) {
        var analysis = new DatabaseNotStartedAnalyzer().analyze(new DatabaseNotStarted(reason, "ก", "ข", "ค"));

        assertThat(analysis.getDescription()).containsPattern("[ก-๙]{4}").containsPattern("[A-Za-z]{4} [a-z]");
        assertThat(analysis.getAction()).contains("ITA_DB_URL", "docker compose up", "ทางเลือก", "Alternatives");
    }
}
