package org.itacycle.cycle.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.itacycle.assessment.IndicatorDefaults;
import org.itacycle.assessment.Intent;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The defaults of ita-indicator-lead.dmn and ita-score-intent.dmn; the office corrects them in the form. A table changes
 * with a release only, and every page with scores asks for ten answers, so each answer is asked of the engine once.
 */
@Component
class DmnDefaults implements IndicatorDefaults {

    private final DecisionService decisions;
    private final Map<Integer, String> leads = new ConcurrentHashMap<>();
    private final Map<BigDecimal, Intent> intents = new ConcurrentHashMap<>();

    DmnDefaults(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public String leadOf(OrganizationId organization, int indicator) {
        var known = leads.get(indicator);
        if (known == null) {
            known = evaluate("itaIndicatorLead", "indicator", indicator);
            leads.put(indicator, known);
        }
        return known;
    }

    @Override
    public Intent intentFor(BigDecimal score) {
        var exact = score.stripTrailingZeros();
        var known = intents.get(exact);
        if (known == null) {
            known = Intent.valueOf(evaluate("itaScoreIntent", "score", exact.doubleValue()));
            intents.put(exact, known);
        }
        return known;
    }

    private String evaluate(String decision, String input, Object value) {
        return decisions
                .evaluateDecisionTableByKey(decision)
                .decisionDefinitionWithoutTenantId()
                .variables(Map.of(input, value))
                .evaluate()
                .getSingleResult()
                .getSingleEntry();
    }
}
