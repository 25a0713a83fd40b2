package org.itacycle.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java of its own that has little memory and a directory of its own for temporary files. */
final class SmallJava {

    private SmallJava() {}

    /** What {@link HostileReading} prints about the files. */
    static List<String> run(Path directory, Path temporary, List<String> files)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Djava.io.tmpdir=" + temporary,
                // The JVM's own file for tools like jps; not made by reading.
                "-XX:-UsePerfData",
                HostileReading.class.getName()));
        command.addAll(files);
        var out = directory.resolve("answers.txt");
        var builder = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(directory.resolve("errors.txt").toFile());
        var path = System.getProperty("java.class.path");
        builder.environment().put("CLASSPATH", path);
        var process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(directory.resolve("errors.txt")))
                .isZero();
        return Files.readAllLines(out).stream()
                .filter(line -> line.contains("\t"))
                .toList();
    }
}
