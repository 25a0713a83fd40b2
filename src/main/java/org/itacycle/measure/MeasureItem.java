package org.itacycle.measure;

import org.jspecify.annotations.Nullable;

/** One numbered entry of a measure: a project, an activity, a measure or a practice. */
public record MeasureItem(int number, Kind kind, String text) {

    /** What an entry is, in the words of the national plan system. */
    public enum Kind {
        PROJECT,
        ACTIVITY,
        MEASURE,
        PRACTICE
    }

    public MeasureItem(int number, @Nullable Kind kind, @Nullable String text) {
        this.number = number;
        this.kind = kind == null ? Kind.MEASURE : kind;
        this.text = Texts.orEmpty(text);
    }

    MeasureItem numbered(int newNumber) {
        return new MeasureItem(newNumber, kind, text);
    }
}
