package org.itacycle.notification.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that says what the test tells it to, which no real one does on demand; it keeps what it took. */
final class ScriptedServer implements AutoCloseable {

    /** The raw mails in the order of their arrival. */
    final List<String> taken = new CopyOnWriteArrayList<>();

    final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final ServerSocket socket;

    ScriptedServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::listen, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** From now on a command that begins so gets the answer; the greeting is called GREETING, the end of a mail END. */
    ScriptedServer answer(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    /** As a server that is in order. */
    void behaveAgain() {
        answers.clear();
    }

    /** The subjects of what was taken. */
    List<String> subjects() {
        return taken.stream()
                .map(mail -> mail.lines()
                        .filter(line -> line.startsWith("Subject: "))
                        .findFirst()
                        .orElseThrow()
                        .substring("Subject: ".length()))
                .toList();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                var thread = new Thread(() -> talk(caller), "scripted-smtp-caller");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(caller.getOutputStream(), false, StandardCharsets.UTF_8)) {
            say(out, reply("GREETING", "220 ready"));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                asked.add(line);
                var reply = reply(line, line.startsWith("DATA") ? "354 go on" : "250 ok");
                say(out, reply);
                if (reply.startsWith("354")) {
                    read(in, out);
                }
                if (line.startsWith("QUIT") || reply.startsWith("421")) {
                    return;
                }
            }
        } catch (IOException hungUp) {
            asked.add("hung up");
        }
    }

    private void read(BufferedReader in, PrintWriter out) throws IOException {
        var mail = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        var reply = reply("END", "250 taken");
        if (reply.startsWith("250")) {
            taken.add(mail.toString());
        }
        say(out, reply);
    }

    private String reply(String command, String usual) {
        return answers.entrySet().stream()
                .filter(entry -> command.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(usual);
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
