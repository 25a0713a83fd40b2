package org.itacycle.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A local government with its data directory; the unpacked programs are shared between the tests. */
record Office(Path directory) {

    private static final Path BINARIES = Path.of("target", "postgres-binaries");

    /** An office that has been open before: as {@code initdb} would leave it, copied from one such directory. */
    static Office thatWasOpenBefore(Path directory) throws IOException {
        Files.createDirectories(directory);
        try (var files = Files.walk(Before.DIRECTORY)) {
            for (var file : files.toList()) {
                var copy = directory.resolve(Before.DIRECTORY.relativize(file).toString());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return new Office(directory);
    }

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

    /** Made once per build. */
    private static final class Before {

        private static final Path DIRECTORY = make();

        private static Path make() {
            try {
                var directory = Files.createTempDirectory(Path.of("target"), "office");
                new Office(directory).open().close();
                return directory;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
