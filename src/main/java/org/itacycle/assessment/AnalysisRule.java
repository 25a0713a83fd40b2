package org.itacycle.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.itacycle.problem.Missing;

/** What the analyses of the indicators say and lack. */
public final class AnalysisRule {

    private static final String NOT_ANALYSED = "INDICATOR_WITHOUT_ANALYSIS";

    private AnalysisRule() {}

    /** What is meant to be done about every indicator: the chosen intent, before that the proposed one. */
    public static Map<Integer, Intent> intents(Collection<AnalysisView> analyses) {
        var intents = new TreeMap<Integer, Intent>();
        for (var view : analyses) {
            if (view.indicator() != null && view.intent() != null) {
                intents.put(view.indicator(), view.intent());
            }
        }
        return intents;
    }

    /** The indicators nobody has analysed, for the review of the plan. */
    public static List<Finding> findings(Collection<AnalysisView> analyses, RuleSet rules) {
        return analyses.stream()
                .filter(view -> view.text().isEmpty())
                .map(view -> Finding.of(
                        NOT_ANALYSED,
                        rules.measureSeverity(NOT_ANALYSED),
                        "analyses[" + view.indicator() + "].text",
                        "assessment.finding.indicator-without-analysis",
                        String.valueOf(view.indicator()),
                        String.valueOf(view.name())))
                .toList();
    }

    /** What the lead of the indicator still owes: a text and an intent. */
    static Stream<Missing> missing(AnalysisView view) {
        var missing = new ArrayList<Missing>();
        var where = "analyses[" + view.indicator() + "].";
        var number = String.valueOf(view.indicator());
        if (view.text().isEmpty()) {
            missing.add(Missing.of(where + "text", "assessment.analysis-missing", number, String.valueOf(view.name())));
        }
        if (view.intent() == null) {
            missing.add(Missing.of(where + "intent", "assessment.intent-missing", number, String.valueOf(view.name())));
        }
        return missing.stream();
    }
}
