package org.itacycle.imports.interpretation.list;

import java.util.List;

/** The entries of a cell, and by what they were told apart. */
public record EntryList(Style style, List<Entry> entries) {

    /** What separates the entries; an earlier one is the stronger sign of a list. */
    public enum Style {
        NUMBERS,
        BULLETS,
        BLANK_LINES,
        LINES,
        /** One text, not a list. */
        WHOLE
    }

    public EntryList {
        entries = List.copyOf(entries);
    }

    public int size() {
        return entries.size();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public List<String> texts() {
        return entries.stream().map(Entry::text).toList();
    }

    /** Whether somebody marked the entries with numbers or bullets. */
    public boolean marked() {
        return style == Style.NUMBERS || style == Style.BULLETS;
    }
}
