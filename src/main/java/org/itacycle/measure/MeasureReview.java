package org.itacycle.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itacycle.assessment.Analyses;
import org.itacycle.assessment.AnalysisRule;
import org.itacycle.assessment.AnalysisView;
import org.itacycle.assessment.AssessmentView;
import org.itacycle.assessment.AssessmentView.IndicatorView;
import org.itacycle.assessment.Assessments;
import org.itacycle.assessment.Finding;
import org.itacycle.assessment.Intent;
import org.itacycle.assessment.RuleSets;
import org.itacycle.organization.Organizations;
import org.itacycle.problem.Missing;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** Asks the rules: what a division still owes, and what a reviewer of the whole plan should look at. */
@Component
class MeasureReview {

    static final List<FindingRule> RULES = Stream.of(MeasureFindings.ALL, CoverageFindings.ALL, RepetitionFindings.ALL)
            .flatMap(List::stream)
            .toList();

    private final Assessments assessments;
    private final Analyses analyses;
    private final RuleSets ruleSets;
    private final Organizations organizations;

    MeasureReview(Assessments assessments, Analyses analyses, RuleSets ruleSets, Organizations organizations) {
        this.organizations = organizations;
        this.assessments = assessments;
        this.analyses = analyses;
        this.ruleSets = ruleSets;
    }

    /** What the division owes: a measure for every indicator it leads and means to improve, and every one complete. */
    List<Missing> missing(CycleKey cycle, List<MeasureView> measures, String division) {
        var own = measures.stream()
                .filter(measure -> measure.lead().equals(division))
                .toList();
        var missing = new ArrayList<>(unanswered(cycle, measures, division));
        IntStream.range(0, own.size()).forEach(i -> missing.addAll(MeasureRule.missing(own.get(i), i)));
        return missing;
    }

    /** Everything the rules find, in their order; what nobody has analysed comes last. */
    List<Finding> findings(CycleKey cycle, List<MeasureView> measures) {
        var result = assessments.view(cycle);
        return findings(cycle, measures, result, analyses.all(cycle, result));
    }

    List<Finding> findings(
            CycleKey cycle, List<MeasureView> measures, AssessmentView result, List<AnalysisView> analysed) {
        var facts = facts(cycle, measures, result, analysed);
        return Stream.concat(
                        RULES.stream().flatMap(rule -> rule.ask(facts)),
                        AnalysisRule.findings(facts.analyses().values(), facts.rules()).stream())
                .toList();
    }

    private List<Missing> unanswered(CycleKey cycle, List<MeasureView> measures, String division) {
        var result = assessments.view(cycle);
        var facts = facts(cycle, measures, result, analyses.all(cycle, result));
        return result.indicators().stream()
                .filter(indicator -> division.equals(indicator.lead()))
                .map(IndicatorView::number)
                .filter(number -> facts.means(number, Intent.IMPROVE) && !facts.isAnswered(number))
                .map(number -> Missing.of(
                        "measures", "measure.missing-for-indicator", String.valueOf(number), facts.nameOf(number)))
                .toList();
    }

    private PlanFacts facts(
            CycleKey cycle, List<MeasureView> measures, AssessmentView result, List<AnalysisView> analysed) {
        var byIndicator = new TreeMap<Integer, AnalysisView>();
        for (var analysis : analysed) {
            byIndicator.put(Objects.requireNonNull(analysis.indicator()), analysis);
        }
        return new PlanFacts(
                cycle,
                measures,
                result,
                byIndicator,
                AnalysisRule.intents(byIndicator.values()),
                ruleSets.of(cycle.resultYear()),
                ruleSets.of(cycle.measureYear()),
                organizations.units(cycle.organization())::isKnown);
    }
}
