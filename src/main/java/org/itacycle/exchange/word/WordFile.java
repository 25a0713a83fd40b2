package org.itacycle.exchange.word;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Word file that came back: the mark of the document, the rows of its tables, and the text between them. */
public record WordFile(Optional<WordMark> mark, List<Row> rows, List<String> paragraphs) {

    /** A row below the header: its mark, where it still has one, and the text of its cells. */
    public record Row(@Nullable WordMark mark, List<String> cells) {

        /** The text of the cell, an empty one where the row has no such cell. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** Whether nothing stands in it. */
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
