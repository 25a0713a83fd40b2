package org.itacycle;

import static org.assertj.core.api.Assertions.assertThat;
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

/** The real LibreOffice, without a window, with a profile of its own. Where CI lacks it the test fails. */
public final class LibreOffice {

    private static final String PYTHON = "/usr/bin/python3";
    private static final long PATIENCE_IN_SECONDS = 180;

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
        try {
            var source = Files.write(directory.resolve("out.docx"), word);
            var plan = Files.writeString(directory.resolve("edits.json"), edits);
            var target = directory.resolve("back.docx");
            int port = freePort();
            var office = office("--accept=socket,host=127.0.0.1,port=" + port + ";urp;");
            try {
                run(List.of(
                        PYTHON,
                        script().getPath(),
                        String.valueOf(port),
                        source.toString(),
                        target.toString(),
                        plan.toString()));
            } finally {
                office.descendants().forEach(ProcessHandle::destroyForcibly);
                office.destroyForcibly();
            }
            return Files.readAllBytes(target);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The file in another format, by its ending. */
    public Path converted(byte[] content, String name, String format) {
        try {
            var source = Files.write(directory.resolve(name), content);
            run(List.of(
                    "soffice",
                    profile(),
                    "--headless",
                    "--convert-to",
                    format,
                    "--outdir",
                    directory.toString(),
                    source.toString()));
            return directory.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Process office(String accept) throws IOException {
        return new ProcessBuilder("soffice", profile(), "--headless", "--norestore", "--nologo", accept)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("soffice.log").toFile())
                .start();
    }

    private String profile() {
        return "-env:UserInstallation=" + directory.resolve("profile").toUri();
    }

    private void run(List<String> command) throws IOException {
        var log = directory.resolve("run.log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
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
}
