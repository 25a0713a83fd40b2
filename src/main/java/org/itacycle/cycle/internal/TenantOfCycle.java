package org.itacycle.cycle.internal;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives every process instance its local government as tenant. Models are shared; the engine offers no way to name the
 * tenant of an instance when it is started, so the caller lends it for the moment of starting.
 */
@Component
class TenantOfCycle implements TenantIdProvider {

    private static final ThreadLocal<OrganizationId> STARTING = new ThreadLocal<>();

    /** Runs the start with the local government as tenant. */
    static void startingFor(OrganizationId organization, Runnable start) {
        STARTING.set(organization);
        try {
            start.run();
        } finally {
            STARTING.remove();
        }
    }

    @Override
    public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        var parent = context.getSuperExecution();
        if (parent != null) {
            return parent.getTenantId();
        }
        var organization = STARTING.get();
        return organization == null ? null : organization.value();
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return null;
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext context) {
        return null;
    }
}
