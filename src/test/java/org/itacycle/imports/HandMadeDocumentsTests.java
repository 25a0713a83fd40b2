package org.itacycle.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented documents with the habits of real ones that may not be copied, line by line as a person reads them. */
class HandMadeDocumentsTests {

    @ParameterizedTest
    @ValueSource(strings = {"report-with-dates", "report-per-step"})
    void isReadAsAPersonReadsIt(String document) {
        var expected = new String(Reading.resource(document + ".lines"), UTF_8).lines();
        assertThat(String.join("\n", PlanLines.of(preview(document)))).isEqualTo(String.join("\n", expected.toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report-with-dates", "report-per-step"})
    void noLetterIsLost(String document) {
        assertThat(SourceWords.lost(SuppliedText.parts(document + ".txt"), preview(document)))
                .isEmpty();
    }

    @Test
    void theRoundIsTheOneOfTheTitle() {
        assertThat(preview("report-with-dates").path("round").asInt()).isEqualTo(12);
        assertThat(preview("report-per-step").path("round").isNull()).isTrue();
    }

    @Test
    void twoMeasuresInOneCellAreEntriesOfOne() {
        var items = preview("report-with-dates").path("measures").path(1).path("items");
        assertThat(items.path(0).path("text").asText()).isEqualTo("กิจกรรมเผยแพร่ข้อมูลข่าวสารต่อสาธารณะ");
        assertThat(items.path(0).path("kind").asText()).isEqualTo("ACTIVITY");
        assertThat(items.path(1).path("kind").asText()).isEqualTo("PROJECT");
    }

    @Test
    void aCopiedOutcomeAndUnequalListsAreFindings() {
        assertThat(preview("report-with-dates").path("findings").findValuesAsText("code"))
                .contains("OUTCOME_REPEATED");
        assertThat(preview("report-per-step").path("findings").findValuesAsText("code"))
                .contains("LISTS_UNEQUAL");
    }

    @Test
    void aMunicipalityIsNamedWithItsKind() {
        assertThat(preview("report-per-step").path("organization").path("type").asText())
                .isEqualTo("TAMBON_MUNICIPALITY");
    }

    private static JsonNode preview(String document) {
        return PreviewFixture.of(document + ".txt", Reading.resource(document + ".txt"));
    }
}
