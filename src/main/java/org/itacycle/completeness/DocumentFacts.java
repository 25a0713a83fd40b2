package org.itacycle.completeness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.itacycle.assessment.AnalysisView;
import org.itacycle.assessment.RatingLevel;
import org.itacycle.assessment.RuleSet;
import org.itacycle.decision.Subject;
import org.itacycle.paperwork.DocumentData;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules about a document look at. {@code rules} are those of the year of the measures, {@code resultRules}
 * those of the result they answer; {@code indicators} names what each measure answers, {@code proven} the measures whose
 * report has a file.
 */
record DocumentFacts(
        CycleKey cycle,
        Subject subject,
        DocumentData data,
        RuleSet rules,
        RuleSet resultRules,
        List<AnalysisView> analyses,
        Map<UUID, Set<Integer>> indicators,
        Set<UUID> proven,
        boolean toBePublished,
        Disclosed.@Nullable Address website) {

    boolean isPlan() {
        return subject == Subject.PLAN;
    }

    List<DocumentData.Measure> measures() {
        return data.measures();
    }

    /** Whether an indicator that the measure answers has been analysed. */
    boolean isAnalysed(DocumentData.Measure measure) {
        var answered = indicators.getOrDefault(measure.measure().id(), Set.of());
        return analyses.stream()
                .anyMatch(analysis -> analysis.indicator() != null
                        && answered.contains(analysis.indicator())
                        && !analysis.text().isBlank());
    }

    /** The indicators whose score is below the level ผ่านดี. */
    Stream<AnalysisView> weak() {
        var good = resultRules.ratings().stream()
                .filter(level -> level.level() == RatingLevel.PASS_GOOD)
                .map(RuleSet.LevelRule::instrument)
                .findFirst();
        return analyses.stream()
                .filter(analysis -> analysis.indicator() != null && analysis.score() != null)
                .filter(analysis -> good.filter(least ->
                                analysis.score() != null && analysis.score().compareTo(least) < 0)
                        .isPresent());
    }
}
