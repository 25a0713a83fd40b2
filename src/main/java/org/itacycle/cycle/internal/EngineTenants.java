package org.itacycle.cycle.internal;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/** Makes every instance carry its local government, so that the engine's applications keep them apart. */
@Component
class EngineTenants extends AbstractCamundaConfiguration {

    private final TenantOfCycle tenants;

    EngineTenants(TenantOfCycle tenants) {
        this.tenants = tenants;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
        configuration.setTenantIdProvider(tenants);
    }
}
