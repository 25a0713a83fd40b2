package org.itacycle.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs one of PostgreSQL's own programs. PostgreSQL refuses to run as root; on Linux a user namespace, where this user
 * is nobody, lets it run all the same.
 */
final class PostgresCommand {

    private static final boolean WINDOWS = File.separatorChar == '\\';

    private final Path binaries;
    private final Path output;

    PostgresCommand(Path binaries, Path output) {
        this.binaries = binaries;
        this.output = output;
    }

    /** Waits for the program and answers whether it succeeded; what it prints is added to the output file. */
    boolean run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.resolve("bin")
                .resolve(WINDOWS ? program + ".exe" : program)
                .toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return succeeds(start(builder));
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException failure) {
            var reason = DatabaseNotStarted.Reason.SERVER_FAILED;
            throw new DatabaseNotStarted(reason, failure, String.join(" ", builder.command()), failure.toString());
        }
    }

    private static boolean succeeds(Process process) {
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Root without user namespaces cannot run PostgreSQL. */
    static void requireRunnable(Path ownFile) throws IOException {
        if (WINDOWS || LinuxUtils.isUnshareAvailable()) {
            return;
        }
        if (Integer.valueOf(0).equals(Files.getAttribute(ownFile, "unix:uid"))) {
            throw new DatabaseNotStarted(DatabaseNotStarted.Reason.ROOT_NOT_POSSIBLE);
        }
    }
}
