package org.itacycle.cycle.internal;

import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.itacycle.assessment.IndicatorDefaults;
import org.itacycle.assessment.Intent;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The defaults of ita-indicator-lead.dmn and ita-score-intent.dmn; the office corrects them in the form. */
@Component
class DmnDefaults implements IndicatorDefaults {

    private final DecisionService decisions;

    DmnDefaults(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public String leadOf(OrganizationId organization, int indicator) {
        return evaluate("itaIndicatorLead", "indicator", indicator);
    }

    @Override
    public Intent intentFor(BigDecimal score) {
        return Intent.valueOf(evaluate("itaScoreIntent", "score", score.doubleValue()));
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
