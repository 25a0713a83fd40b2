package org.itacycle.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** PostgreSQL's {@code postmaster.pid}: which process serves a data directory, and on which port. */
final class PidFile {

    private static final int PROCESS_LINE = 0;
    private static final int PORT_LINE = 3;

    private final Path file;

    PidFile(Path data) {
        this.file = data.resolve("postmaster.pid");
    }

    Optional<Integer> port() throws IOException {
        return line(PORT_LINE).map(Long::intValue);
    }

    /** Deletes the file when its process is dead, or its id has passed to a program that is not PostgreSQL. */
    void deleteIfStale() throws IOException {
        var process = line(PROCESS_LINE);
        var program = process.flatMap(ProcessHandle::of)
                .flatMap(handle -> handle.info().command());
        if (program.filter(name -> !isPostgres(name)).isPresent() || process.isPresent() && isZombie(process.get())) {
            Files.deleteIfExists(file);
        }
    }

    /** A killed server stays in the process table where nobody collects it, as in many containers. */
    private static boolean isZombie(long process) throws IOException {
        var state = Path.of("/proc", Long.toString(process), "stat");
        return Files.exists(state) && Files.readString(state).contains(") Z ");
    }

    private static boolean isPostgres(String program) {
        return Path.of(program)
                .getFileName()
                .toString()
                .toLowerCase(Locale.ROOT)
                .startsWith("postgres");
    }

    private Optional<Long> line(int number) throws IOException {
        try {
            return Files.readAllLines(file).stream()
                    .skip(number)
                    .findFirst()
                    .map(String::strip)
                    .filter(text -> text.matches("\\d{1,9}"))
                    .map(Long::valueOf);
        } catch (NoSuchFileException nobodyServes) {
            return Optional.empty();
        }
    }
}
