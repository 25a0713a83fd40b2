package org.itacycle.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itacycle.assessment.AssessmentView.Gap;
import org.itacycle.assessment.RuleSet.LevelRule;
import org.jspecify.annotations.Nullable;

/**
 * The level of a result: the total and every single instrument must reach the level's least scores. Resolved by the
 * NACC on 8 June 2566, valid from the results of fiscal year 2566.
 */
class RatingRule {

    private static final String TOTAL = "TOTAL";

    private final RuleSet rules;

    RatingRule(RuleSet rules) {
        this.rules = rules;
    }

    /** The level, or nothing while a score that decides it is unknown. */
    Optional<RatingLevel> level(@Nullable BigDecimal total, Map<Instrument, BigDecimal> instruments) {
        if (total == null) {
            return Optional.empty();
        }
        for (var candidate : rules.ratings()) {
            if (total.compareTo(candidate.total()) < 0 || anyBelow(candidate, instruments)) {
                continue;
            }
            var decided = candidate.instrument().signum() == 0
                    || instruments.size() == rules.instruments().size();
            return decided ? Optional.of(candidate.level()) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The points that are missing to the next better level, by instrument and in total. */
    List<Gap> gaps(RatingLevel level, @Nullable BigDecimal total, Map<Instrument, BigDecimal> instruments) {
        if (level.ordinal() == 0) {
            return List.of();
        }
        var next = rules.ratings().get(level.ordinal() - 1);
        var gaps = new ArrayList<Gap>();
        gap(TOTAL, total, next.total(), next).ifPresent(gaps::add);
        for (var instrument : rules.instruments()) {
            var score = instruments.get(instrument.code());
            gap(instrument.code().name(), score, next.instrument(), next).ifPresent(gaps::add);
        }
        return gaps;
    }

    private static boolean anyBelow(LevelRule level, Map<Instrument, BigDecimal> instruments) {
        return instruments.values().stream().anyMatch(score -> score.compareTo(level.instrument()) < 0);
    }

    private static Optional<Gap> gap(String of, @Nullable BigDecimal score, BigDecimal least, LevelRule next) {
        return Optional.ofNullable(score)
                .map(least::subtract)
                .filter(points -> points.signum() > 0)
                .map(points -> new Gap(of, points, next.level(), next.label()));
    }
}
