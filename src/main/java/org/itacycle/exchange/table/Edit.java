package org.itacycle.exchange.table;

import java.util.List;
import org.itacycle.exchange.table.TableRow.RowKey;
import org.jspecify.annotations.Nullable;

/**
 * One edit of a table: a cell that was changed, a row that was added behind another one, or a row that was deleted.
 * {@code conflict} tells that the same was changed here after the table went out.
 */
public sealed interface Edit {

    /** Stands for the same edit whenever the same file is compared with the same state. */
    String id();

    boolean conflict();

    /** A cell says something else than it did when the file went out, and than it does now. */
    record Changed(String id, TableRow row, int column, String before, String after, boolean fixed, boolean conflict)
            implements Edit {}

    /** A row that was not in the file when it went out; nothing stands before the first one. */
    record Added(String id, int place, @Nullable RowKey behind, List<String> cells) implements Edit {

        @Override
        public boolean conflict() {
            return false;
        }
    }

    /** A row that was in the file when it went out. */
    record Deleted(String id, TableRow row, boolean conflict) implements Edit {}

    /** A row that was changed in the file while it was deleted here. */
    record Orphaned(String id, RowKey key, List<String> cells) implements Edit {

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** Text between the tables that was not there when the file went out. */
    record Outside(String id, String text) implements Edit {

        @Override
        public boolean conflict() {
            return false;
        }
    }
}
