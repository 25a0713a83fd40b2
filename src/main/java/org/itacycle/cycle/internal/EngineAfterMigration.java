package org.itacycle.cycle.internal;

import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** Lets Flyway go first: both keep their tables in one schema, and Flyway wants it empty at the beginning. */
@Component
@DependsOnDatabaseInitialization
class EngineAfterMigration extends AbstractCamundaConfiguration {}
