package org.itacycle.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Service;

/** What the figures of a result say in words, so that nobody has to begin an analysis before an empty field. */
@Service
public class AnalysisProposals {

    private final AssessmentReader reader;
    private final RuleSets ruleSets;

    AnalysisProposals(AssessmentReader reader, RuleSets ruleSets) {
        this.reader = reader;
        this.ruleSets = ruleSets;
    }

    /** The sentences about the whole result and about every indicator whose score is known. */
    public List<Proposal> of(CycleKey cycle) {
        return of(reader.read(cycle), ruleSets.of(cycle.resultYear()));
    }

    static List<Proposal> of(AssessmentView view, RuleSet rules) {
        var figures = new Figures(view, rules);
        return Stream.concat(
                        OverallProposals.of(view, figures),
                        view.indicators().stream()
                                .flatMap(indicator -> IndicatorProposals.of(indicator, view, figures)))
                .toList();
    }
}
