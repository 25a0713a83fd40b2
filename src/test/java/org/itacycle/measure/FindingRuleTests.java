package org.itacycle.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.itacycle.assessment.AssessmentFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingRuleTests {

    private static final List<String> CODES =
            MeasureReview.RULES.stream().map(FindingRule::code).toList();

    @ParameterizedTest
    @ValueSource(ints = {2568, 2569})
    void everyYearSaysHowMuchEveryFindingMatters(int year) {
        var asked = new ArrayList<>(CODES);
        asked.add("INDICATOR_WITHOUT_ANALYSIS");

        assertThat(AssessmentFixture.RULES.of(year).measureFindingSeverity().keySet())
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void everyFindingHasWords(String language) {
        var words = ResourceBundle.getBundle(
                "messages.measure",
                Locale.forLanguageTag(language),
                Control.getNoFallbackControl(Control.FORMAT_DEFAULT));

        assertThat(CODES)
                .allSatisfy(code -> assertThat(words.getString("measure.finding."
                                + code.toLowerCase(Locale.ROOT).replace('_', '-')))
                        .isNotBlank());
    }

    @Test
    void noCodeIsUsedTwice() {
        assertThat(CODES).doesNotHaveDuplicates();
    }
}
