package org.itacycle.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.assessment.Assessments;
import org.itacycle.assessment.RuleSet;
import org.itacycle.assessment.RuleSets;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.UnitTree;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** What a measure is measured against: the year's indicators and items, their leads, and the office's units. */
@Component
class MeasureFrame {

    private final Assessments assessments;
    private final RuleSets ruleSets;
    private final Organizations organizations;

    MeasureFrame(Assessments assessments, RuleSets ruleSets, Organizations organizations) {
        this.assessments = assessments;
        this.ruleSets = ruleSets;
        this.organizations = organizations;
    }

    /** Refuses values that cannot be. */
    void check(CycleKey cycle, MeasureDraft draft) {
        new DraftCheck(rules(cycle), units(cycle)).of(draft).refuse();
    }

    /** The draft's lead, else the lead of the focused indicator, else the only leading division the caller works for. */
    MeasureDraft withLead(CycleKey cycle, MeasureDraft draft, Actor actor) {
        if (draft.lead() != null) {
            return draft;
        }
        var leads = assessments.leads(cycle);
        return indicators(cycle, draft.focus())
                .flatMap(indicator -> Stream.ofNullable(leads.get(indicator)))
                .findFirst()
                .or(() -> only(leads.values().stream()
                        .filter(actor::worksFor)
                        .distinct()
                        .toList()))
                .map(draft::ledBy)
                .orElse(draft);
    }

    /** The divisions that lead an indicator. */
    Stream<String> leads(CycleKey cycle) {
        return assessments.leadingDivisions(cycle).stream();
    }

    boolean isDivision(CycleKey cycle, String code) {
        return units(cycle).isDivision(code);
    }

    /** Whether the office has the unit, or the code stands for all of them. */
    boolean knowsUnit(CycleKey cycle, String code) {
        return units(cycle).isKnown(code);
    }

    /** The divisions behind unit codes; a code that means everybody stands for none in particular. */
    Stream<String> divisions(CycleKey cycle, List<String> codes) {
        var units = units(cycle);
        return codes.stream().map(units::divisionOf).flatMap(Optional::stream).distinct();
    }

    /** The indicators that the focus is about. */
    Stream<Integer> indicators(CycleKey cycle, List<Focus> focus) {
        var rules = rules(cycle);
        return focus.stream()
                .map(each -> Indicators.of(each, rules))
                .flatMap(Optional::stream)
                .distinct();
    }

    /** The measures answer last year's result, so its rules name indicators and items. */
    private RuleSet rules(CycleKey cycle) {
        return ruleSets.of(cycle.resultYear());
    }

    private UnitTree units(CycleKey cycle) {
        return organizations.units(cycle.organization());
    }

    private static Optional<String> only(List<String> candidates) {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
