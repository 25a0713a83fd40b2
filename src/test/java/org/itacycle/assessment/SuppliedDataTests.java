package org.itacycle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.assessment.AssessmentFixture.RULES;
import static org.itacycle.assessment.AssessmentFixture.bankum;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.itacycle.assessment.OfficialResult.ItemScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The data files of the demonstration and of the tests tell one story. */
class SuppliedDataTests {

    @Test
    void theDemonstrationShowsEveryItemOfTheRealResult() {
        var known = RULES.of(2568).items().stream().map(RuleSet.Item::code).toList();

        assertThat(bankum().items()).extracting(ItemScore::code).isEqualTo(known);
        assertThat(bankum().items().stream()
                        .filter(item -> item.score() != null && item.score().signum() == 0))
                .extracting(ItemScore::code)
                .containsExactly("O7", "O12", "O13", "O26");
    }

    @Test
    void theNineTablesOfTheSourceHaveFortyThreeStepsAndIndicatorNineIsCovered() throws IOException {
        var measures = list("year/measures-2569.json");

        assertThat(measures).hasSize(10);
        assertThat(measures.subList(0, 9).stream()
                        .map(measure -> measure.get("steps").size()))
                .containsExactly(8, 3, 1, 6, 3, 7, 3, 3, 9);
        assertThat(measures)
                .extracting(measure -> measure.get("focus").get(0).get("ref").asInt())
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(measures)
                .extracting(measure -> measure.get("lead").asText())
                .contains("office", "finance", "works", "education", "health");
    }

    @Test
    void everyIndicatorHasItsAnalysis() throws IOException {
        var analyses = new ClassPathResource("year/analyses-2568.json");

        try (var file = analyses.getInputStream()) {
            var root = AssessmentFixture.JSON.readTree(file);
            assertThat(root.get("indicators"))
                    .hasSize(10)
                    .allMatch(one -> one.get("text").asText().length() > 300);
            assertThat(root.get("overall").get("text").asText()).contains("๙๐.๔๒");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages/assessment.properties", "messages/assessment_en.properties"})
    void everyFindingAboutScoresHasItsSentence(String file) throws IOException {
        var messages = PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource(file), StandardCharsets.UTF_8));

        for (var code : RULES.of(2568).scoreFindingSeverity().keySet()) {
            assertThat(messages)
                    .containsKey("assessment.finding."
                            + code.toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        assertThat(messages.keySet()).isEqualTo(thai().keySet());
    }

    private static Properties thai() throws IOException {
        return PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource("messages/assessment.properties"), StandardCharsets.UTF_8));
    }

    private static List<JsonNode> list(String path) throws IOException {
        var nodes = new ArrayList<JsonNode>();
        try (var file = new ClassPathResource(path).getInputStream()) {
            AssessmentFixture.JSON.readTree(file).forEach(nodes::add);
        }
        return nodes;
    }
}
