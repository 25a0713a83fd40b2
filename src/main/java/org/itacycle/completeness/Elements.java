package org.itacycle.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.itacycle.assessment.RuleSet;
import org.itacycle.assessment.RuleSet.RequiredElement;
import org.itacycle.completeness.Checklist.Element;
import org.itacycle.completeness.Checklist.Presence;
import org.itacycle.measure.MeasureView;
import org.itacycle.paperwork.DocumentData;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportView;

/** Counts how many measures show each element that the year requires of the document. */
final class Elements {

    private static final Map<String, BiPredicate<DocumentFacts, DocumentData.Measure>> SHOWN = Map.of(
            "TITLE", (facts, measure) -> !measure.measure().words().isBlank(),
            "MEASURE", (facts, measure) -> !measure.measure().words().isBlank(),
            "ANALYSIS", DocumentFacts::isAnalysed,
            "STEPS",
                    (facts, measure) -> measure.measure().steps().stream()
                            .anyMatch(step -> !step.text().isBlank()),
            "PERIOD", (facts, measure) -> hasPeriod(measure.measure()),
            "UNITS", (facts, measure) -> hasUnits(measure.measure()),
            "MONITORING", (facts, measure) -> measure.measure().monitoring() != null,
            "RESULT", (facts, measure) -> ReportRules.reported(measure).anyMatch(Elements::hasResult),
            "OUTCOME",
                    (facts, measure) -> ReportRules.reported(measure)
                            .anyMatch(report -> !report.outcomes().isEmpty()),
            "SUGGESTION",
                    (facts, measure) -> ReportRules.reported(measure)
                            .anyMatch(report -> !report.obstacles().isEmpty()
                                    && !report.suggestions().isEmpty()));

    private Elements() {}

    /** Whether an element with the key can be counted; another one is left to people. */
    static boolean knows(String key) {
        return SHOWN.containsKey(key);
    }

    /** The elements in the order of the year's list. */
    static List<Element> of(DocumentFacts facts) {
        var required = facts.rules()
                .requiredElements()
                .getOrDefault(facts.isPlan() ? RuleSet.MEASURE_PLAN : RuleSet.MEASURE_REPORT, List.of());
        var elements = new ArrayList<Element>();
        for (var element : required) {
            elements.add(count(facts, element, elements.size() + 1));
        }
        return elements;
    }

    private static Element count(DocumentFacts facts, RequiredElement element, int number) {
        var shown = SHOWN.get(element.key());
        int of = facts.measures().size();
        if (shown == null) {
            return new Element(number, element, Presence.BY_HAND, 0, of);
        }
        int present = (int) facts.measures().stream()
                .filter(measure -> shown.test(facts, measure))
                .count();
        return new Element(number, element, presence(facts, element, present, of), present, of);
    }

    private static Presence presence(DocumentFacts facts, RequiredElement element, int present, int of) {
        if (of > 0 && present == of) {
            return Presence.COMPLETE;
        }
        if (element.atYearEnd() && Objects.equals(facts.subject().round(), 6)) {
            return Presence.LATER;
        }
        return present == 0 ? Presence.MISSING : Presence.PARTLY;
    }

    private static boolean hasPeriod(MeasureView measure) {
        return measure.period() != null && measure.period().hasBothEnds();
    }

    private static boolean hasUnits(MeasureView measure) {
        return !measure.units().isEmpty() || measure.unitsText() != null;
    }

    /** What was not begun or still goes on prints its status word. */
    private static boolean hasResult(ReportView report) {
        var status = report.status();
        return !report.results().isEmpty()
                || report.steps().stream().anyMatch(step -> step.result() != null)
                || status == ExecutionStatus.NOT_STARTED
                || status == ExecutionStatus.IN_PROGRESS
                || (status == ExecutionStatus.UNABLE && report.unableReason() != null);
    }
}
