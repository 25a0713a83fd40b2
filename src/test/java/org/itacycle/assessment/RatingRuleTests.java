package org.itacycle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.assessment.RatingLevel.NEEDS_IMPROVEMENT;
import static org.itacycle.assessment.RatingLevel.NEEDS_URGENT_IMPROVEMENT;
import static org.itacycle.assessment.RatingLevel.PASS;
import static org.itacycle.assessment.RatingLevel.PASS_EXCELLENT;
import static org.itacycle.assessment.RatingLevel.PASS_GOOD;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.itacycle.assessment.AssessmentView.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingRuleTests {

    private final RatingRule rule = new RatingRule(AssessmentFixture.RULES.of(2568));

    @ParameterizedTest
    @CsvSource({
        "95.00, 95.00, 95.00, 95.00, PASS_EXCELLENT",
        "94.99, 95.00, 95.00, 95.00, PASS_GOOD",
        "95.00, 94.99, 95.00, 95.00, PASS_GOOD",
        "95.00, 95.00, 94.99, 95.00, PASS_GOOD",
        "95.00, 95.00, 95.00, 94.99, PASS_GOOD",
        "100.00, 100.00, 100.00, 100.00, PASS_EXCELLENT",
        "85.00, 85.00, 85.00, 85.00, PASS_GOOD",
        "85.00, 84.99, 85.00, 85.00, PASS",
        "85.00, 85.00, 84.99, 85.00, PASS",
        "85.00, 85.00, 85.00, 84.99, PASS",
        "99.00, 100.00, 0.00, 100.00, PASS",
        "84.99, 85.00, 85.00, 85.00, NEEDS_IMPROVEMENT",
        "84.99, 100.00, 100.00, 100.00, NEEDS_IMPROVEMENT",
        "70.00, 0.00, 0.00, 0.00, NEEDS_IMPROVEMENT",
        "69.99, 100.00, 100.00, 100.00, NEEDS_URGENT_IMPROVEMENT",
        "0.00, 0.00, 0.00, 0.00, NEEDS_URGENT_IMPROVEMENT"
    })
    void everyThresholdHoldsToTheCent(
            BigDecimal total, BigDecimal iit, BigDecimal eit, BigDecimal oit, RatingLevel level) {
        assertThat(rule.level(total, instruments(iit, eit, oit))).contains(level);
    }

    @Test
    void withoutATotalThereIsNoLevel() {
        assertThat(rule.level(null, Map.of())).isEmpty();
    }

    @Test
    void anUnknownInstrumentLeavesTheGoodLevelsOpenButNotTheOthers() {
        var known = Map.of(Instrument.IIT, new BigDecimal("96.00"));

        assertThat(rule.level(new BigDecimal("96.00"), known)).isEmpty();
        assertThat(rule.level(new BigDecimal("96.00"), Map.of(Instrument.IIT, new BigDecimal("84.99"))))
                .contains(PASS);
        assertThat(rule.level(new BigDecimal("80.00"), known)).contains(NEEDS_IMPROVEMENT);
        assertThat(rule.level(new BigDecimal("10.00"), known)).contains(NEEDS_URGENT_IMPROVEMENT);
    }

    @Test
    void theGapNamesEverythingThatIsShortOfTheNextLevel() {
        var instruments = instruments(new BigDecimal("93.02"), new BigDecimal("98.40"), new BigDecimal("82.50"));

        assertThat(rule.gaps(PASS, new BigDecimal("90.42"), instruments))
                .containsExactly(new Gap("OIT", new BigDecimal("2.50"), PASS_GOOD, "ผ่านดี"));
        assertThat(rule.gaps(PASS_GOOD, new BigDecimal("90.42"), instruments))
                .containsExactly(
                        new Gap("TOTAL", new BigDecimal("4.58"), PASS_EXCELLENT, "ผ่านดีเยี่ยม"),
                        new Gap("IIT", new BigDecimal("1.98"), PASS_EXCELLENT, "ผ่านดีเยี่ยม"),
                        new Gap("OIT", new BigDecimal("12.50"), PASS_EXCELLENT, "ผ่านดีเยี่ยม"));
        assertThat(rule.gaps(NEEDS_IMPROVEMENT, new BigDecimal("84.99"), instruments))
                .containsExactly(new Gap("TOTAL", new BigDecimal("0.01"), PASS, "ผ่าน"));
        assertThat(rule.gaps(PASS_EXCELLENT, new BigDecimal("95.00"), instruments))
                .isEmpty();
    }

    private static Map<Instrument, BigDecimal> instruments(BigDecimal iit, BigDecimal eit, BigDecimal oit) {
        var instruments = new EnumMap<Instrument, BigDecimal>(Instrument.class);
        instruments.put(Instrument.IIT, iit);
        instruments.put(Instrument.EIT, eit);
        instruments.put(Instrument.OIT, oit);
        return instruments;
    }
}
