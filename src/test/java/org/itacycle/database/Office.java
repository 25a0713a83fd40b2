package org.itacycle.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A local government with its data directory; the unpacked programs are shared between the tests. */
record Office(Path directory) {

    private static final Path BINARIES = Path.of("target", "postgres-binaries");

    DatabaseSettings settings() {
        return new DatabaseSettings(directory, BINARIES);
    }

    EmbeddedDatabase open() {
        return EmbeddedDatabase.open(settings());
    }

    static JdbcClient client(EmbeddedDatabase database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
    }

    static long rows(EmbeddedDatabase database) {
        return client(database)
                .sql("select count(*) from promises")
                .query(Long.class)
                .single();
    }

    Path pidFile() {
        return directory.resolve("postgres").resolve("postmaster.pid");
    }

    ProcessHandle server() throws IOException {
        var pid = Files.readAllLines(pidFile()).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
}
