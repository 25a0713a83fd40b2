package org.itacycle.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.itacycle.database.Office.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.itacycle.database.DatabaseNotStarted.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    @TempDir
    Path directory;

    @Test
    void theFirstStartMakesADatabaseThatKeepsWhatItAcknowledged() throws IOException {
        try (var database = new Office(directory).open()) {
            var client = client(database);

            assertThat(DURABLE)
                    .allSatisfy(setting -> assertThat(client.sql("show " + setting)
                                    .query(String.class)
                                    .single())
                            .isEqualTo("on"));
            assertThat(client.sql("show listen_addresses").query(String.class).single())
                    .isEqualTo("127.0.0.1");
            assertThat(client.sql("select 'ผ่านดี' collate \"C\"")
                            .query(String.class)
                            .single())
                    .isEqualTo("ผ่านดี");
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword() throws IOException {
        try (var database = Office.thatWasOpenBefore(directory).open()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), "ita", "guess"));
            assertThat(Files.readString(directory.resolve("postgres/pg_hba.conf"))
                            .lines())
                    .filteredOn(line -> !line.startsWith("#") && !line.isBlank())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).endsWith("scram-sha-256"));
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(directory.resolve("postgres.password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void theApplicationsRoleIsNoSuperuser() throws IOException {
        try (var database = Office.thatWasOpenBefore(directory).open()) {
            assertThat(client(database)
                            .sql("select rolsuper from pg_roles where rolname = current_user")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
        }
    }

    @Test
    void aRestartFindsTheDataOnTheSamePort() throws IOException {
        var office = Office.thatWasOpenBefore(directory);
        String url;
        try (var database = office.open()) {
            url = database.getJdbcUrl();
            client(database).sql("create table promises (id integer)").update();
            client(database).sql("insert into promises values (1)").update();
        }
        assertThat(office.pidFile()).doesNotExist();

        try (var database = office.open()) {
            assertThat(database.getJdbcUrl()).isEqualTo(url);
            assertThat(Office.rows(database)).isEqualTo(1);
        }
    }

    @Test
    void aPortThatSomebodyElseTookIsLeftToThem() throws IOException {
        var office = Office.thatWasOpenBefore(directory);
        int port;
        try (var database = office.open()) {
            port = port(database);
        }
        try (var foreigner = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"));
                var database = office.open()) {
            assertThat(port(database)).isNotEqualTo(foreigner.getLocalPort());
            assertThat(client(database).sql("select 1").query(Integer.class).single())
                    .isOne();
        }
    }

    @Test
    void anotherOfficesServerIsNotAttachedTo() throws IOException {
        var office = Office.thatWasOpenBefore(directory.resolve("ours"));
        try (var other = Office.thatWasOpenBefore(directory.resolve("theirs")).open()) {
            assertThat(new DatabaseAccess(port(other), other.getPassword())
                            .serves(office.directory().resolve("postgres")))
                    .isFalse();
        }
    }

    @Test
    void aSecondApplicationIsRefused() throws IOException {
        var office = Office.thatWasOpenBefore(directory);
        try (var database = office.open()) {
            assertThatExceptionOfType(DatabaseNotStarted.class)
                    .isThrownBy(office::open)
                    .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.ALREADY_RUNNING));
            assertThat(client(database).sql("select 1").query(Integer.class).single())
                    .isOne();
        }
    }

    @Test
    void aPidFileWhoseProcessIsNotPostgresIsRemoved() throws IOException {
        var office = Office.thatWasOpenBefore(directory);
        var ownProcess = ProcessHandle.current().pid();
        Files.writeString(office.pidFile(), ownProcess + "\n" + directory.resolve("postgres") + "\n1\n1\n");

        try (var database = office.open()) {
            assertThat(office.server().pid()).isNotEqualTo(ownProcess);
            assertThat(client(database).sql("select 1").query(Integer.class).single())
                    .isOne();
        }
    }

    @Test
    void aPortFileThatAPowerCutEmptiedIsWrittenAnew() throws IOException {
        var office = Office.thatWasOpenBefore(directory);
        Files.writeString(directory.resolve("postgres.port"), "");

        try (var database = office.open()) {
            assertThat(Files.readString(directory.resolve("postgres.port"))).isEqualTo(port(database) + "\n");
        }
    }

    @Test
    void dataOfAnotherMajorVersionAreLeftAlone() throws IOException {
        var office = Office.thatWasOpenBefore(directory);
        Files.writeString(directory.resolve("postgres/PG_VERSION"), "12\n");

        assertRefused(office, Reason.OTHER_MAJOR_VERSION);
    }

    @Test
    void somebodyElsesFilesAreLeftAlone() throws IOException {
        var stranger = Files.createDirectories(directory.resolve("postgres")).resolve("letter.txt");
        Files.writeString(stranger, "…");
        Files.writeString(directory.resolve("postgres.password"), "secret");

        assertRefused(new Office(directory), Reason.NOT_A_DATA_DIRECTORY);
        assertThat(stranger).exists();
    }

    @Test
    void aLostPasswordIsSaid() throws IOException {
        var office = Office.thatWasOpenBefore(directory);
        Files.writeString(directory.resolve("postgres.password"), "\n");

        assertRefused(office, Reason.PASSWORD_LOST);
    }

    @Test
    void aServerThatCannotStartTellsItsLastWords() throws IOException {
        var office = Office.thatWasOpenBefore(directory);
        Files.writeString(directory.resolve("postgres/postgresql.conf"), "shared_buffers = nonsense\n");

        assertThatExceptionOfType(DatabaseNotStarted.class)
                .isThrownBy(office::open)
                .satisfies(refusal -> assertThat(refusal.arguments().toString()).contains("shared_buffers"));
    }

    private static void assertRefused(Office office, Reason reason) {
        assertThatExceptionOfType(DatabaseNotStarted.class)
                .isThrownBy(office::open)
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static int port(EmbeddedDatabase database) {
        return URI.create(database.getJdbcUrl().substring("jdbc:".length())).getPort();
    }
}
