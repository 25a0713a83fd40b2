package org.itacycle.year;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.community.process_test_coverage.engine.platform7.ElementCoverageParseListener;
import org.camunda.community.process_test_coverage.spring_test.common.ProcessEngineCoverageProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;

/**
 * Fails the test class when a flow node or a flow of a model was not passed. It has to be imported before the library's
 * own configuration, which otherwise sets no bound at all.
 */
@TestConfiguration(proxyBeanMethods = false)
class CoverageGate {

    @Bean
    @Primary
    ProcessEngineCoverageProperties everyPathIsPassed() {
        return new ProcessEngineCoverageProperties.Builder()
                .assertClassCoverageAtLeast(1.0)
                .handleTestMethodCoverage(false)
                .withDetailedCoverageLogging()
                .build();
    }

    /** The demonstration starts its year before the library listens; what happens by then counts for nothing. */
    @Bean
    @Order
    ProcessEnginePlugin nothingCountsBeforeTheFirstTest() {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void postInit(ProcessEngineConfigurationImpl configuration) {
                Stream.of(
                                configuration.getCustomPreBPMNParseListeners(),
                                configuration.getCustomPostBPMNParseListeners())
                        .filter(Objects::nonNull)
                        .flatMap(Collection::stream)
                        .filter(ElementCoverageParseListener.class::isInstance)
                        .map(ElementCoverageParseListener.class::cast)
                        .forEach(listener -> listener.setCoverageState(event -> {}));
            }
        };
    }
}
