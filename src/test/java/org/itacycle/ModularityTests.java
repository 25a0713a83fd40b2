package org.itacycle;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules keep to the dependencies their package-info allows; ADR 0001. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(ItaApplication.class);

    @Test
    void everyModuleKeepsToWhatItMayUse() {
        modules.verify();
    }

    @Test
    void theModulesAreDrawnForTheReader() {
        new Documenter(modules).writeDocumentation();
    }
}
