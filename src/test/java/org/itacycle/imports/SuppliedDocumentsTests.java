package org.itacycle.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three real documents, as they are, against what a person read in them. */
class SuppliedDocumentsTests {

    @ParameterizedTest
    @ValueSource(strings = {"S000", "S001", "S002"})
    void everythingIsReadAsAPersonReadsIt(String document) {
        assertThat(Golden.read(document + ".json").differences(preview(document)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"S000", "S001", "S002"})
    void whatAPersonDoubtsIsAFinding(String document) {
        assertThat(Golden.read(document + ".json").missingFindings(preview(document)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"S000,7,18", "S001,9,43", "S002,9,27"})
    void noMeasureAndNoStepIsMissing(String document, int measures, int steps) {
        var read = preview(document).path("measures");
        assertThat(read).hasSize(measures);
        assertThat(list(read).mapToInt(measure -> measure.path("steps").size()).sum())
                .isEqualTo(steps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S000", "S001", "S002"})
    void everyFindingSaysInThaiWhatItIsAbout(String document) {
        assertThat(list(preview(document).path("findings"))
                        .map(finding -> finding.path("message").asText()))
                .allMatch(message -> message.matches("(?s).*[ก-๙]{5}.*"));
    }

    private static JsonNode preview(String document) {
        var name = document + ".txt";
        return PreviewFixture.of(name, Reading.resource(name));
    }

    private static Stream<JsonNode> list(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
