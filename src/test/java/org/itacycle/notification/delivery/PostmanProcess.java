package org.itacycle.notification.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.itacycle.notification.Channel;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sender in a process of its own, which says every mail that has left before it is marked, until it is killed. */
final class PostmanProcess implements AutoCloseable {

    private static final String LEFT = "left ";

    private final Process process;
    private final BufferedReader output;

    private PostmanProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static PostmanProcess start(PGSimpleDataSource database, int smtpPort, int marks) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-Duser.timezone=Asia/Bangkok",
                "-cp",
                System.getProperty("java.class.path"),
                PostmanProcess.class.getName(),
                database.getUrl(),
                Objects.requireNonNullElse(database.getUser(), "postgres"),
                Objects.requireNonNullElse(database.getPassword(), ""),
                String.valueOf(smtpPort),
                String.valueOf(marks));
        return new PostmanProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Sends and marks so many mails, sends one more, and waits for its end before the mark. */
    public static void main(String[] arguments) {
        var source = new PGSimpleDataSource();
        source.setUrl(arguments[0]);
        source.setUser(arguments[1]);
        source.setPassword(arguments[2]);
        var marks = Integer.parseInt(arguments[4]);
        var room = new Mailroom(source, Integer.valueOf(arguments[3]), true, jdbc -> new Dying(jdbc, marks));
        room.sender.round(Channel.MAIL);
    }

    /** Waits for so many mails to leave, then kills the sender at once. */
    void killAfter(int mails) throws IOException, InterruptedException {
        for (int seen = 0; seen < mails; ) {
            var line = output.readLine();
            if (line == null) {
                throw new IllegalStateException("the sender ended after " + seen + " mails");
            }
            seen += line.startsWith(LEFT) ? 1 : 0;
        }
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Never comes to the mark after the last. */
    private static final class Dying extends MessageRows {

        private int marks;

        Dying(JdbcClient jdbc, int marks) {
            super(jdbc);
            this.marks = marks;
        }

        @Override
        void sent(long id, Instant office) {
            System.out.println(LEFT + id);
            if (marks-- == 0) {
                waitForTheEnd();
            }
            super.sent(id, office);
        }

        private static void waitForTheEnd() {
            try {
                Thread.currentThread().join();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
