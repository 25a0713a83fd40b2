package org.itacycle.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedDatabaseConfigurationTests {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withUserConfiguration(EmbeddedDatabaseConfiguration.class);

    @TempDir
    Path directory;

    @Test
    void withoutAnAddressTheApplicationBringsItsOwnServerAndStopsIt() throws IOException {
        var office = Office.thatWasOpenBefore(directory);

        application
                .withPropertyValues(
                        "spring.datasource.url=",
                        "ita.database.directory=" + directory,
                        "ita.database.binaries=" + office.settings().binaries())
                .run(context -> {
                    try (var connection =
                            context.getBean(HikariDataSource.class).getConnection()) {
                        assertThat(connection.isValid(5)).isTrue();
                    }
                });

        assertThat(office.pidFile()).doesNotExist();
    }

    @Test
    void withAnAddressItStaysOutOfTheWay() {
        application
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost:1/ita")
                .run(context -> assertThat(context).doesNotHaveBean("embeddedDatabase"));
    }
}
