package org.itacycle.bench;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** What makes the engine's task query slow or fast, switched while it runs. */
final class EngineSettings {

    private final ProcessEngineConfigurationImpl configuration;

    EngineSettings(ProcessEngine engine) {
        configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** As the engine comes: revokes are looked for, and tasks may belong to cases or to nothing. */
    void asShipped() {
        set("auto", true);
    }

    /** As application.yaml sets it. */
    void ours() {
        set("never", false);
    }

    private void set(String revokes, boolean everyKind) {
        configuration.setAuthorizationCheckRevokes(revokes);
        configuration.setCmmnEnabled(everyKind);
        configuration.setStandaloneTasksEnabled(everyKind);
    }
}
