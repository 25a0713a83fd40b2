package org.itacycle.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kill -9} leaves behind. */
class SuddenDeathTests {

    @TempDir
    Path directory;

    @Test
    void aKilledServerHasLostNothingItAcknowledged() throws IOException {
        var office = Office.thatWasOpenBefore(directory);
        int promised;
        try (var application = OfficeProcess.start(office)) {
            application.acknowledges(200);
            office.server().destroyForcibly();
            promised = application.rest();
        }

        try (var database = office.open()) {
            assertThat(Office.rows(database)).isGreaterThanOrEqualTo(promised);
        }
    }

    @Test
    void aKilledApplicationIsFollowedByOneThatAttachesToItsServer() throws IOException {
        var office = Office.thatWasOpenBefore(directory);
        int promised;
        long orphan;
        try (var application = OfficeProcess.start(office)) {
            application.acknowledges(200);
            orphan = office.server().pid();
            promised = application.kill();
        }

        try (var database = office.open()) {
            assertThat(office.server().pid()).isEqualTo(orphan);
            assertThat(Office.rows(database)).isGreaterThanOrEqualTo(promised);
        }
        assertThat(office.pidFile()).doesNotExist();
    }

    @Test
    void whenBothAreKilledNothingAcknowledgedIsLost() throws IOException {
        var office = Office.thatWasOpenBefore(directory);
        int promised;
        try (var application = OfficeProcess.start(office)) {
            application.acknowledges(200);
            office.server().destroyForcibly();
            promised = application.kill();
        }

        try (var database = office.open()) {
            assertThat(Office.rows(database)).isGreaterThanOrEqualTo(promised);
        }
    }
}
