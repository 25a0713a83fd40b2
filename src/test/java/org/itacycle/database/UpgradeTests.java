package org.itacycle.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.itacycle.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office that has run an earlier version starts the new one on its data. */
class UpgradeTests {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** Was added to the block of its module when later blocks had long been in use. */
    private static final String ADDED_LATER = "V1102__cycle_joined.sql";

    private final String url = TestDatabase.emptyUrl();

    @Test
    void anOlderDatabaseTakesWhatCameLaterInALowerBlock(@TempDir Path older) throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            for (var file : files.filter(file -> !file.endsWith(ADDED_LATER)).toList()) {
                Files.copy(file, older.resolve(file.getFileName()));
            }
        }
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("filesystem:" + older)
                .load()
                .migrate();

        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class,
                        FlywayAutoConfiguration.class))
                .withPropertyValues("spring.datasource.url=" + url)
                .run(application -> {
                    assertThat(application).hasNotFailed();
                    assertThat(columnsOfCycles(application.getBean(JdbcClient.class)))
                            .contains("starts_at");
                });
    }

    private static List<String> columnsOfCycles(JdbcClient jdbc) {
        return jdbc.sql("select column_name from information_schema.columns where table_name = 'cycle_cycles'")
                .query(String.class)
                .list();
    }
}
