package org.itacycle.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.itacycle.problem.Problem;

/** A program that reads files one after the other as the server does and tells what became of each. */
final class HostileReading {

    private HostileReading() {}

    /** Prints a line for each file: its name, the problem or {@code read}, and the milliseconds. */
    public static void main(String[] files) throws IOException {
        // What is slow only once is no fault of the first file.
        PreviewFixture.of("warm.txt", "| มาตรการ | ผู้รับผิดชอบ |\n|---|---|\n| อบรม | กองคลัง |\n".getBytes(UTF_8));
        var desk = new ReadingDesk();
        for (var file : files) {
            var path = Path.of(file);
            var bytes = Files.readAllBytes(path);
            long start = System.nanoTime();
            var answer = answer(desk, path.getFileName().toString(), bytes);
            System.out.println(path.getFileName() + "\t" + answer + "\t" + (System.nanoTime() - start) / 1_000_000);
        }
    }

    private static String answer(ReadingDesk desk, String name, byte[] bytes) {
        try {
            desk.read(() -> PreviewFixture.of(name, bytes));
            return "read";
        } catch (Problem problem) {
            return problem.getClass().getSimpleName();
        }
    }
}
