package org.itacycle.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The server program over one data directory, with settings that keep what was acknowledged. */
final class PostgresServer {

    static final String SUPERUSER = "postgres";

    private static final int LOG_LINES = 15;

    /** Command-line settings win over the files in the data directory. */
    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=" + DataDirectory.LOOPBACK,
            "unix_socket_directories=",
            "log_checkpoints=off");

    private final DataDirectory directory;
    private final PostgresCommand command;

    PostgresServer(DataDirectory directory, Path binaries) {
        this.directory = directory;
        this.command = new PostgresCommand(binaries, directory.commandLog());
    }

    /**
     * Makes the data directory: nobody gets in without the password, and the same locale everywhere. It is made beside
     * its place and moved there when it is complete, so a power cut leaves no half one.
     */
    void initialise(Path passwordFile) throws IOException {
        var unfinished = directory.unfinished();
        var done = command.run(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        if (!done) {
            throw failure(directory.commandLog());
        }
        directory.adopt(unfinished);
    }

    /** Starts on the port and waits until the server answers; false when it did not. */
    boolean start(int port) throws IOException {
        var options = SETTINGS.stream()
                .map(setting -> "-c " + setting)
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
        return command.run(
                "pg_ctl",
                "start",
                "--pgdata=" + directory.data(),
                "--log=" + directory.serverLog(),
                "--options=" + options,
                "--wait",
                "--timeout=120");
    }

    /** Ends every session and waits until the last page is on the disk. */
    void stop() throws IOException {
        command.run("pg_ctl", "stop", "--pgdata=" + directory.data(), "--mode=fast", "--wait", "--timeout=120");
    }

    /** The refusal with the last lines of a log. */
    static DatabaseNotStarted failure(Path log) throws IOException {
        var lines = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
        var last = lines.stream().skip(Math.max(0, lines.size() - LOG_LINES)).collect(Collectors.joining("\n"));
        return new DatabaseNotStarted(DatabaseNotStarted.Reason.SERVER_FAILED, log, last);
    }
}
