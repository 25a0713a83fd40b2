package org.itacycle.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.itacycle.assessment.AssessmentFixture;
import org.itacycle.assessment.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentRuleTests {

    private static final List<String> CODES = Stream.of(PlanRules.ALL, ReportRules.ALL, DisclosureRules.ALL)
            .flatMap(List::stream)
            .map(DocumentRule::code)
            .toList();

    private static final List<String> OF_REPORTING = List.of(
            "STATUS_MISSING",
            "UNABLE_REASON_MISSING",
            "RESULT_MISSING",
            "OUTCOME_MISSING",
            "OBSTACLE_MISSING",
            "SUGGESTION_MISSING",
            "STEP_STATUS_MISSING",
            "STEP_RESULT_MISSING",
            "STEP_UNABLE_REASON_MISSING");

    @ParameterizedTest
    @ValueSource(ints = {2568, 2569})
    void everyYearSaysHowMuchEveryFindingMatters(int year) {
        assertThat(AssessmentFixture.RULES.of(year).documentFindingSeverity().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(CODES.stream(), OF_REPORTING.stream()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void everyFindingHasWords(String language) {
        var words = ResourceBundle.getBundle(
                "messages.completeness",
                Locale.forLanguageTag(language),
                Control.getNoFallbackControl(Control.FORMAT_DEFAULT));

        assertThat(CODES)
                .allSatisfy(code -> assertThat(words.getString("completeness.finding."
                                + code.toLowerCase(Locale.ROOT).replace('_', '-')))
                        .isNotBlank());
    }

    /** Every element of the known years is counted; an unknown one is left to people. */
    @ParameterizedTest
    @ValueSource(ints = {2568, 2569})
    void everyElementOfTheYearIsCounted(int year) {
        assertThat(AssessmentFixture.RULES.of(year).requiredElements().values().stream()
                        .flatMap(List::stream)
                        .map(RuleSet.RequiredElement::key))
                .allMatch(Elements::knows);
    }

    @Test
    void noCodeIsUsedTwice() {
        assertThat(Stream.concat(CODES.stream(), OF_REPORTING.stream())).doesNotHaveDuplicates();
    }
}
