package org.itacycle.paperwork;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of a document as they stand to be edited, and the words that may stand in braces. */
public record PaperTextsView(String document, int version, List<Slot> slots, List<Placeholder> placeholders) {

    /** One text; {@code standard} is what the application says, {@code preview} the lines as they are read. */
    public record Slot(String key, String label, String text, String standard, boolean changed, List<String> preview) {}

    /** A word for braces and what it stands for now; nothing while that is not known. */
    public record Placeholder(String name, @Nullable String value) {}
}
