package org.itacycle.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.itacycle.database.DatabaseNotStarted.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * The PostgreSQL the application runs by itself. It outlives the application's sudden death: the next start attaches
 * to it. One application at a time may use a directory.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private static final int ATTEMPTS = 3;

    private final InstanceLock lock;
    private final PostgresServer server;
    private final DatabaseAccess access;

    private EmbeddedDatabase(InstanceLock lock, PostgresServer server, DatabaseAccess access) {
        this.lock = lock;
        this.server = server;
        this.access = access;
    }

    /** Starts the server over the directory, or attaches to the one that still runs there. */
    static EmbeddedDatabase open(DatabaseSettings settings) {
        try {
            var directory = DataDirectory.of(settings);
            var lock = InstanceLock.take(directory);
            try {
                return open(directory, lock);
            } catch (IOException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            var directory = settings.directory().toAbsolutePath();
            throw new DatabaseNotStarted(Reason.NOT_WRITABLE, failure, directory, failure.toString());
        }
    }

    private static EmbeddedDatabase open(DataDirectory directory, InstanceLock lock) throws IOException {
        var password = password(directory);
        PostgresCommand.requireRunnable(directory.password());
        var binaries = PostgresBinaries.unpackInto(directory.binaries());
        var server = new PostgresServer(directory, binaries);
        if (directory.isInitialised()) {
            requireSameVersion(directory, binaries);
        } else {
            server.initialise(directory.password());
        }
        var access = running(directory, password).orElse(null);
        if (access == null) {
            access = start(directory, server, password);
        }
        prepare(server, access);
        return new EmbeddedDatabase(lock, server, access);
    }

    private static String password(DataDirectory directory) throws IOException {
        var kept = SecretFile.read(directory.password());
        if (kept.isPresent()) {
            return kept.get();
        }
        if (directory.isInitialised()) {
            throw new DatabaseNotStarted(Reason.PASSWORD_LOST, directory.password(), directory.data());
        }
        return SecretFile.create(directory.password());
    }

    private static void requireSameVersion(DataDirectory directory, Path binaries) throws IOException {
        var ours = PostgresBinaries.majorVersion(binaries);
        var theirs = directory
                .majorVersion()
                .orElseThrow(() -> new DatabaseNotStarted(Reason.NOT_A_DATA_DIRECTORY, directory.data()));
        if (!ours.equals(theirs)) {
            throw new DatabaseNotStarted(Reason.OTHER_MAJOR_VERSION, directory.data(), theirs, ours);
        }
    }

    /** The server that an application which died left behind. */
    private static Optional<DatabaseAccess> running(DataDirectory directory, String password) throws IOException {
        var port = directory.pidFile().port();
        if (port.isEmpty()) {
            return Optional.empty();
        }
        var access = new DatabaseAccess(port.get(), password);
        if (!access.serves(directory.data())) {
            return Optional.empty();
        }
        LOG.info("Attached to the PostgreSQL that still serves {} on port {}", directory.data(), access.port());
        return Optional.of(access);
    }

    private static DatabaseAccess start(DataDirectory directory, PostgresServer server, String password)
            throws IOException {
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            directory.pidFile().deleteIfStale();
            var access = new DatabaseAccess(directory.freePort(), password);
            if (server.start(access.port()) && access.serves(directory.data())) {
                LOG.info("PostgreSQL serves {} on port {}", directory.data(), access.port());
                return access;
            }
            DatabaseAccess.pause();
        }
        throw PostgresServer.failure(directory.serverLog());
    }

    private static void prepare(PostgresServer server, DatabaseAccess access) throws IOException {
        try {
            access.createWhatIsMissing();
        } catch (SQLException | RuntimeException failure) {
            server.stop();
            throw new DatabaseNotStarted(Reason.SERVER_FAILED, failure, access.url(), failure.toString());
        }
    }

    @Override
    public String getUsername() {
        return DatabaseAccess.NAME;
    }

    @Override
    public String getPassword() {
        return access.password();
    }

    @Override
    public String getJdbcUrl() {
        return access.url();
    }

    @Override
    public void close() {
        try (lock) {
            server.stop();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
