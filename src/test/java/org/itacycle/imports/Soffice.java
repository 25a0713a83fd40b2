package org.itacycle.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** LibreOffice of the machine. Where a build has to have it (CI=true) its absence is a failure, elsewhere tests are skipped. */
public final class Soffice {

    private static final int PATIENCE_SECONDS = 120;

    private Soffice() {}

    /** Whether it is there; says so loudly where not. */
    public static boolean found() {
        if (program().isPresent()) {
            return true;
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError("LibreOffice is missing: the documents of an office cannot be made");
        }
        System.err.println("LibreOffice (soffice) is not on this machine: documents made by it are NOT tested");
        return false;
    }

    /** The file as another kind of file: {@code pdf}, {@code doc}. */
    public static byte[] convert(byte[] file, String from, String to, Path directory) {
        try {
            var source = directory.resolve("document." + from);
            Files.write(source, file);
            run(directory, source, to);
            return Files.readAllBytes(directory.resolve("document." + to));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void run(Path directory, Path source, String to) throws IOException, InterruptedException {
        // Two conversions at once block each other unless each has a profile of its own.
        var log = directory.resolve("soffice.log");
        var process = new ProcessBuilder(
                        program().orElseThrow().toString(),
                        "--headless",
                        "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                        "--convert-to",
                        to,
                        "--outdir",
                        directory.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice did not end: " + Files.readString(log));
        }
    }

    private static Optional<Path> program() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(directory -> Path.of(directory, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
