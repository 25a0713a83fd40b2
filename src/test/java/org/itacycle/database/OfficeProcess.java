package org.itacycle.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** An application in a process of its own, which says every row that was acknowledged until it is killed. */
final class OfficeProcess implements AutoCloseable {

    private static final String ACKNOWLEDGED = "acknowledged ";

    private final Process process;
    private final BufferedReader output;

    private OfficeProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static OfficeProcess start(Office office) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                OfficeProcess.class.getName(),
                office.directory().toString());
        return new OfficeProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Writes one row after the other, each in its own transaction. */
    public static void main(String[] arguments) {
        var client = Office.client(new Office(Path.of(arguments[0])).open());
        client.sql("create table if not exists promises (id integer)").update();
        for (var row = 1; row < Integer.MAX_VALUE; row++) {
            client.sql("insert into promises values (?)").param(row).update();
            System.out.println(ACKNOWLEDGED + row);
        }
    }

    /** Waits for so many rows. */
    void acknowledges(int rows) throws IOException {
        var last = 0;
        while (last < rows) {
            last = next();
        }
    }

    /** Kills the application at once and answers the last row it was promised. */
    int kill() throws IOException {
        process.toHandle().destroyForcibly();
        return rest();
    }

    /** What was acknowledged until the application ended. */
    int rest() throws IOException {
        var last = 0;
        for (var row = next(); row > 0; row = next()) {
            last = row;
        }
        return last;
    }

    private int next() throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(ACKNOWLEDGED)) {
                return Integer.parseInt(line.substring(ACKNOWLEDGED.length()));
            }
        }
        return 0;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
