package org.itacycle.paperwork;

import java.util.List;
import java.util.Map;
import org.itacycle.document.Numerals;
import org.jspecify.annotations.Nullable;

/** The settings as they stand to be changed, with the sets of columns from which each document may choose. */
public record PaperSettingsView(
        int version, Numerals numerals, Map<String, String> columns, Map<String, List<Choice>> choices) {

    /** A set of columns by its key, its name and the heads of its columns in their order. */
    public record Choice(String key, String name, List<String> heads) {}

    /** What somebody changes; what is not given stays. */
    public record Draft(
            @Nullable Numerals numerals, @Nullable Map<String, @Nullable String> columns) {}
}
