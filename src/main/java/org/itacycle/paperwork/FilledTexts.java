package org.itacycle.paperwork;

import java.util.List;
import java.util.Map;

/** The texts of a document with what the system knows in the place of the words in braces. */
public record FilledTexts(Map<String, String> texts) {

    public FilledTexts {
        texts = Map.copyOf(texts);
    }

    /** The text of the slot on one line; empty where there is none. */
    public String text(String slot) {
        return String.join(" ", paragraphs(slot));
    }

    /** The lines of the slot that say something. */
    public List<String> paragraphs(String slot) {
        return texts.getOrDefault(slot, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
