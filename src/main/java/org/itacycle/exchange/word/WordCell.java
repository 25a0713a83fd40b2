package org.itacycle.exchange.word;

import java.util.List;

/**
 * What stands in a cell; lines are separated by a line feed. Fixed cells are shaded, because nothing in them is taken
 * over; choices become a list to choose from.
 */
public record WordCell(String text, boolean fixed, boolean bold, List<String> choices) {

    public WordCell {
        choices = List.copyOf(choices);
    }

    /** A cell to fill in. */
    public static WordCell open(String text) {
        return new WordCell(text, false, false, List.of());
    }

    /** A cell to read. */
    public static WordCell fixed(String text) {
        return new WordCell(text, true, false, List.of());
    }

    /** A cell in which one of the choices is chosen. */
    public static WordCell choice(String text, List<String> choices) {
        return new WordCell(text, false, false, choices);
    }

    public WordCell emphasised() {
        return new WordCell(text, fixed, true, choices);
    }
}
