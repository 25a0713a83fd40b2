package org.itacycle.imports.reader;

import java.util.ArrayDeque;
import java.util.Deque;

/** Puts lines together: a block begins and ends on its own line, an empty paragraph is an empty line. */
final class LineWriter {

    private final StringBuilder finished = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    /** For every open block: how much had been written when it began. */
    private final Deque<Integer> begun = new ArrayDeque<>();

    private String marker = "";

    void append(String text) {
        if (line.isEmpty() && text.isBlank() && text.indexOf('\u00A0') < 0) {
            return;
        }
        if (line.isEmpty()) {
            line.append(marker);
            marker = "";
        }
        boolean doubled = text.startsWith(" ") && line.length() > 0 && line.charAt(line.length() - 1) == ' ';
        line.append(text, doubled ? 1 : 0, text.length());
    }

    /** The number or bullet of the line that begins. */
    void mark(String text) {
        marker = text;
    }

    void finish() {
        finished.append(line.toString().strip()).append('\n');
        line.setLength(0);
    }

    void finishStarted() {
        if (!line.isEmpty()) {
            finish();
        }
    }

    void enter() {
        begun.push(finished.length());
    }

    void leave(boolean emptyCounts) {
        int start = begun.pop();
        if (!line.isEmpty() || (emptyCounts && start == finished.length())) {
            finish();
        }
    }

    /** The lines so far, which are then forgotten. */
    String take() {
        finishStarted();
        String text = finished.toString();
        finished.setLength(0);
        return text;
    }
}
