package org.itacycle.completeness;

import java.util.Optional;
import org.itacycle.assessment.RuleSet;
import org.itacycle.assessment.RuleSets;
import org.itacycle.decision.Subject;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/**
 * Which item of the national assessment a document answers. The plan is disclosed in the year of its measures, the report
 * of twelve months in the year after; the list of items has none for six months.
 */
@Component
class DisclosureItems {

    private final RuleSets ruleSets;

    DisclosureItems(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    static int year(CycleKey cycle, Subject subject) {
        return subject == Subject.PLAN ? cycle.measureYear() : cycle.measureYear() + 1;
    }

    Optional<RuleSet.Item> of(CycleKey cycle, Subject subject) {
        var rules = ruleSets.of(year(cycle, subject));
        return switch (subject) {
            case PLAN -> rules.itemByKey(RuleSet.MEASURE_PLAN);
            case REPORT_12 -> rules.itemByKey(RuleSet.MEASURE_REPORT);
            case REPORT_6 -> Optional.empty();
        };
    }

    /** Whether the list of that year is not known yet, so that code and words are those of an earlier one. */
    boolean isProvisional(CycleKey cycle, Subject subject) {
        int year = year(cycle, subject);
        return ruleSets.of(year).fiscalYear() != year
                || of(cycle, subject).filter(RuleSet.Item::provisional).isPresent();
    }
}
