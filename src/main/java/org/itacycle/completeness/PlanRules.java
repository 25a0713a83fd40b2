package org.itacycle.completeness;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.itacycle.assessment.AnalysisView;
import org.itacycle.completeness.DocumentRule.Place;

/** What to look at in a plan beside the findings about its measures. */
final class PlanRules {

    static final DocumentRule WITHOUT_MEASURES = DocumentRule.whole(
            "PLAN_WITHOUT_MEASURES", "measures", facts -> facts.measures().isEmpty());

    static final DocumentRule RESULT_INCOMPLETE = DocumentRule.whole(
            "OFFICIAL_RESULT_INCOMPLETE",
            "assessment",
            facts -> facts.data().result() == null
                    || facts.data().result().total() == null
                    || facts.data().result().indicators().stream().anyMatch(indicator -> indicator.score() == null));

    static final DocumentRule OVERALL_WITHOUT_ANALYSIS = DocumentRule.whole(
            "OVERALL_WITHOUT_ANALYSIS",
            "analyses[overall].text",
            facts -> facts.data().overall() == null
                    || facts.data().overall().text().isBlank());

    /** A measure without any focus is found by the rules about measures. */
    static final DocumentRule MEASURE_WITHOUT_ANALYSIS = DocumentRule.field(
            "MEASURE_WITHOUT_ANALYSIS",
            "ANALYSIS",
            "focus",
            (facts, measure) -> !measure.measure().focus().isEmpty() && !facts.isAnalysed(measure));

    /** The same paragraph under two indicators, but for their names and numbers. */
    static final DocumentRule ANALYSIS_COPIED = new DocumentRule(
            "ANALYSIS_COPIED",
            "ANALYSIS",
            facts -> Essence.repeated(facts.analyses(), PlanRules::withoutName).stream()
                    .map(PlanRules::place));

    private static final Praise PRAISE = Praise.read();

    static final DocumentRule PRAISE_DESPITE_LOW_SCORE = new DocumentRule(
            "PRAISE_DESPITE_LOW_SCORE",
            "ANALYSIS",
            facts -> facts.weak()
                    .flatMap(analysis -> PRAISE.in(analysis.text()).stream().map(phrase -> praised(analysis, phrase))));

    static final List<DocumentRule> ALL = List.of(
            WITHOUT_MEASURES,
            RESULT_INCOMPLETE,
            OVERALL_WITHOUT_ANALYSIS,
            MEASURE_WITHOUT_ANALYSIS,
            PRAISE_DESPITE_LOW_SCORE,
            ANALYSIS_COPIED);

    private PlanRules() {}

    private static String withoutName(AnalysisView analysis) {
        var name = analysis.name();
        return name == null ? analysis.text() : analysis.text().replace(name, "");
    }

    private static Place place(AnalysisView analysis, Object... more) {
        var named = Stream.of(String.valueOf(analysis.indicator()), Objects.requireNonNullElse(analysis.name(), ""));
        return new Place(
                "analyses[" + analysis.indicator() + "].text",
                Stream.concat(named, Stream.of(more)).toList());
    }

    private static Place praised(AnalysisView analysis, String phrase) {
        return place(analysis, String.valueOf(analysis.score()), phrase);
    }
}
