package org.itacycle.imports.interpretation.list;

import org.jspecify.annotations.Nullable;

/** One entry of a list: the number printed before it, the mark as it stands in the source, and the text without it. */
public record Entry(@Nullable Integer printed, String mark, String text) {

    static Entry of(String text) {
        return new Entry(null, "", text);
    }

    /** As the source has it, mark and text. */
    public String original() {
        return mark.isEmpty() ? text : mark + " " + text;
    }
}
