package org.itacycle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.itacycle.assessment.RuleSet.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class RuleSetsTests {

    private final RuleSet year2568 = AssessmentFixture.RULES.of(2568);
    private final RuleSet year2569 = AssessmentFixture.RULES.of(2569);

    @Test
    void fiscalYear2568HasAllItemsOfItsThreeInstruments() {
        assertThat(year2568.items()).hasSize(15 + 9 + 28);
        assertThat(codes(year2568, "i")).isEqualTo(numbered("i", 15));
        assertThat(codes(year2568, "e")).isEqualTo(numbered("e", 9));
        assertThat(codes(year2568, "O")).isEqualTo(numbered("O", 28));
        assertThat(year2568.items())
                .noneMatch(Item::provisional)
                .allMatch(item -> item.text().matches("[\\u0E00-\\u0E7F A-Za-z0-9().,-]+"));
    }

    @Test
    void fiscalYear2569HasTwentySixDocumentsAndMarksWhatIsNotConfirmed() {
        assertThat(codes(year2569, "O")).isEqualTo(numbered("O", 26));
        assertThat(year2569.items().stream().filter(item -> item.code().startsWith("i")))
                .hasSize(15)
                .allMatch(Item::provisional);
        assertThat(year2569.items().stream().filter(item -> item.code().startsWith("e")))
                .hasSize(9)
                .allMatch(Item::provisional);
        assertThat(year2569.resultPerMeasureSuffices()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2568, MEASURE_PLAN, O27", "2568, MEASURE_REPORT, O28", "2568, ANTICORRUPTION_PLAN, O25",
        "2568, ANTICORRUPTION_REPORT, O26", "2569, MEASURE_PLAN, O25", "2569, MEASURE_REPORT, O26",
        "2569, ANTICORRUPTION_PLAN, O23", "2569, ANTICORRUPTION_REPORT, O24"
    })
    void aKeyStaysWhenItsCodeMoves(int year, String key, String code) {
        assertThat(AssessmentFixture.RULES.of(year).itemByKey(key).map(Item::code))
                .contains(code);
    }

    @Test
    void bothYearsKnowTheTenIndicatorsAndTheWeights() {
        for (var rules : new RuleSet[] {year2568, year2569}) {
            assertThat(rules.indicators())
                    .extracting(RuleSet.Indicator::number)
                    .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
            assertThat(rules.instruments())
                    .extracting(RuleSet.InstrumentRule::weight)
                    .containsExactly(30, 30, 40);
            assertThat(rules.measureSeverity("MEASURE_WITHOUT_STEPS")).isEqualTo(Severity.ERROR);
            assertThat(rules.measureSeverity("WEAKEST_INDICATOR_WITHOUT_MEASURE"))
                    .isEqualTo(Severity.WARNING);
            assertThat(rules.measureSeverity("PERIOD_OUTSIDE_FISCAL_YEAR")).isEqualTo(Severity.ERROR);
        }
    }

    @Test
    void aYearWithoutRulesOfItsOwnGoesByTheNewestBeforeIt() {
        assertThat(AssessmentFixture.RULES.of(2575)).isSameAs(year2569);
        assertThat(AssessmentFixture.RULES.of(2560)).isSameAs(year2568);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"weight\": 40 | \"weight\": 39 | add up to 99",
                "\"code\": \"i2\" | \"code\": \"i1\" | item code i1 appears twice",
                "\"key\": \"MEASURE_PLAN\" | \"key\": \"OTHER\" | no item has the key MEASURE_PLAN",
                "\"indicator\": 7, | \"indicator\": 11, | unknown indicator 11",
                "\"tolerance\": 0.02, | \"tolerance\": 0.02, \"extra\": 1, | extra",
                "\"tolerance\": 0.02, | | tolerance",
                "\"tolerance\": 0.02, | \"tolerance\": 0.02, \"tolerance\": 0.03, | tolerance",
                "\"level\": \"PASS_GOOD\" | \"level\": \"GOOD\" | GOOD",
                "\"level\": \"PASS_GOOD\" | \"level\": \"PASS\" | level PASS appears twice"
            })
    void aFileThatContradictsItselfKeepsTheApplicationFromStarting(String good, String bad, String why)
            throws IOException {
        var text = new ClassPathResource("rules/fy2568.json").getContentAsString(StandardCharsets.UTF_8);
        var broken = text.replace(good, bad == null ? "" : bad);
        var file = new ByteArrayResource(broken.getBytes(StandardCharsets.UTF_8), "rules/fy2568.json");

        assertThatThrownBy(() -> new RuleSetReader(AssessmentFixture.JSON).read(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rules/fy2568.json")
                .hasMessageContaining(why);
    }

    private static String codes(RuleSet rules, String prefix) {
        return String.join(
                " ",
                rules.items().stream()
                        .map(Item::code)
                        .filter(code -> code.startsWith(prefix))
                        .toList());
    }

    private static String numbered(String prefix, int count) {
        return String.join(
                " ",
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> prefix + number)
                        .toList());
    }
}
