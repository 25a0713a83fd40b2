package org.itacycle.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** What lies where in the application's data directory. */
final class DataDirectory {

    static final String LOOPBACK = "127.0.0.1";

    private final Path root;
    private final Path binaries;

    private DataDirectory(Path root, Path binaries) {
        this.root = root;
        this.binaries = binaries;
    }

    static DataDirectory of(DatabaseSettings settings) throws IOException {
        var root = Files.createDirectories(settings.directory()).toRealPath();
        var binaries = settings.binaries();
        return new DataDirectory(
                root, binaries == null ? root.resolve("postgres-binaries") : binaries.toAbsolutePath());
    }

    Path root() {
        return root;
    }

    Path lock() {
        return root.resolve("ita-cycle.lock");
    }

    Path binaries() {
        return binaries;
    }

    /** The directory that the server calls its data directory. */
    Path data() {
        return root.resolve("postgres");
    }

    Path password() {
        return root.resolve("postgres.password");
    }

    Path serverLog() {
        return root.resolve("postgres.log");
    }

    Path commandLog() {
        return root.resolve("postgres-commands.log");
    }

    PidFile pidFile() {
        return new PidFile(data());
    }

    /** An empty place for a data directory that is being made; what an interrupted attempt left is deleted. */
    Path unfinished() throws IOException {
        var unfinished = root.resolve("postgres.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        return unfinished;
    }

    void adopt(Path complete) throws IOException {
        Files.move(complete, data(), StandardCopyOption.REPLACE_EXISTING);
    }

    boolean isInitialised() throws IOException {
        if (Files.notExists(data())) {
            return false;
        }
        try (var content = Files.list(data())) {
            return content.findAny().isPresent();
        }
    }

    /** The major version that wrote the data, if it is PostgreSQL's at all. */
    Optional<String> majorVersion() throws IOException {
        try {
            return Optional.of(Files.readString(data().resolve("PG_VERSION")).strip());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** The port of last time when nobody else took it, otherwise a free one, kept for next time. */
    int freePort() throws IOException {
        var file = root.resolve("postgres.port");
        var kept = Files.exists(file) ? Files.readString(file).strip() : "";
        var port = kept.matches("\\d{2,5}") && isFree(Integer.parseInt(kept)) ? Integer.parseInt(kept) : anyFreePort();
        Files.writeString(file, port + "\n");
        return port;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(LOOPBACK, port));
            return true;
        } catch (IOException | IllegalArgumentException taken) {
            return false;
        }
    }

    private static int anyFreePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }
}
