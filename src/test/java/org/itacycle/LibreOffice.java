package org.itacycle;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The real LibreOffice, without a window, with a profile of its own. Where CI lacks it the test fails. A LibreOffice
 * that crashes or does not answer says nothing of our files: it is started afresh, three times at the most.
 */
public final class LibreOffice {

    private static final String PYTHON = "/usr/bin/python3";
    private static final long PATIENCE_IN_SECONDS = 120;
    private static final int ATTEMPTS = 3;
    private static final String LOG = "run.log";

    private final Path directory;

    private LibreOffice(Path directory) {
        this.directory = directory;
    }

    public static LibreOffice in(Path directory) {
        if (!isThere()) {
            var missing = "LibreOffice (soffice) or its Python bridge (python3-uno) is missing on this machine";
            if ("true".equals(System.getenv("CI"))) {
                fail(missing);
            }
            abort(missing);
        }
        return new LibreOffice(directory);
    }

    /** The Word file after somebody has edited its table; edits as edit.py reads them. */
    public byte[] edited(byte[] word, String edits) {
        return patiently("back.docx", attempt -> {
            var source = Files.write(attempt.resolve("out.docx"), word);
            var plan = Files.writeString(attempt.resolve("edits.json"), edits);
            int port = freePort();
            var office = office(attempt, "--accept=socket,host=127.0.0.1,port=" + port + ";urp;");
            try {
                return run(
                        attempt,
                        PYTHON,
                        script().getPath(),
                        String.valueOf(port),
                        source.toString(),
                        attempt.resolve("back.docx").toString(),
                        plan.toString());
            } finally {
                office.descendants().forEach(ProcessHandle::destroyForcibly);
                office.destroyForcibly();
            }
        });
    }

    /** The file in another format, by its ending: {@code pdf}, {@code doc}, {@code txt}. */
    public byte[] converted(byte[] content, String name, String format) {
        return patiently(name.substring(0, name.lastIndexOf('.') + 1) + format, attempt -> {
            var source = Files.write(attempt.resolve(name), content);
            return run(
                    attempt,
                    "soffice",
                    profile(attempt),
                    "--headless",
                    "--convert-to",
                    format,
                    "--outdir",
                    attempt.resolve("converted").toString(),
                    source.toString());
        });
    }

    /** What an attempt leaves under the name, in its directory or in "converted" below it. */
    private byte[] patiently(String result, Attempt attempt) {
        var said = new StringBuilder();
        for (int number = 1; number <= ATTEMPTS; number++) {
            try {
                var place = Files.createTempDirectory(directory, "office");
                boolean ended = attempt.run(place);
                var file = List.of(place.resolve("converted").resolve(result), place.resolve(result)).stream()
                        .filter(Files::isRegularFile)
                        .findFirst();
                if (ended && file.isPresent()) {
                    return Files.readAllBytes(file.get());
                }
                said.append(Files.readString(place.resolve(LOG)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        throw new AssertionError("LibreOffice failed " + ATTEMPTS + " times: " + said);
    }

    private static Process office(Path attempt, String accept) throws IOException {
        return new ProcessBuilder("soffice", profile(attempt), "--headless", "--norestore", "--nologo", accept)
                .redirectErrorStream(true)
                .redirectOutput(attempt.resolve("soffice.log").toFile())
                .start();
    }

    private static String profile(Path attempt) {
        return "-env:UserInstallation=" + attempt.resolve("profile").toUri();
    }

    /** Whether the program came to a good end in time. */
    private static boolean run(Path attempt, String... command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(attempt.resolve(LOG).toFile())
                .start();
        try {
            return process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            process.destroyForcibly();
        }
    }

    private static File script() {
        return new File("src/test/resources/exchange/edit.py");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean isThere() {
        try {
            var python = new ProcessBuilder(PYTHON, "-c", "import uno").start();
            var office = new ProcessBuilder("soffice", "--version").start();
            return python.waitFor() == 0 && office.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One try in a directory of its own. */
    private interface Attempt {
        boolean run(Path directory) throws IOException;
    }
}
