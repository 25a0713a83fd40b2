package org.itacycle.year;

import org.camunda.community.process_test_coverage.spring_test.common.ProcessEngineCoverageProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

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
}
