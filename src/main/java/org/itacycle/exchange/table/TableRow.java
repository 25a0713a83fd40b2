package org.itacycle.exchange.table;

import java.util.List;
import java.util.UUID;
import org.itacycle.exchange.word.WordCell;
import org.jspecify.annotations.Nullable;

/** A row as it stands here: what it is, what people call it, and its cells. */
public record TableRow(RowKey key, String name, List<WordCell> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** A measure, or an entry or a step of one by its number. */
    public record RowKey(Kind kind, UUID measure, int number) {

        static final String SEPARATOR = ":";

        public static RowKey measure(UUID measure) {
            return new RowKey(Kind.MEASURE, measure, 0);
        }

        /** The number of the step, nothing for other rows. */
        public @Nullable Integer step() {
            return kind == Kind.STEP ? number : null;
        }

        String written() {
            return kind + SEPARATOR + measure + SEPARATOR + number;
        }
    }

    /** What a row shows. */
    public enum Kind {
        MEASURE,
        ITEM,
        STEP
    }

    List<String> texts() {
        return cells.stream().map(WordCell::text).toList();
    }
}
