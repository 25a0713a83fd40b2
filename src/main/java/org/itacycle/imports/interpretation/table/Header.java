package org.itacycle.imports.interpretation.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The header of a table: its rows from {@code first} to {@code last}, and what was repaired in it. */
record Header(int first, int last, Columns columns, List<Repair> repairs) {

    /** A header that was not written as known; {@code name} is what it was taken for, null where nothing fits. */
    record Repair(int column, String printed, @Nullable String name) {}
}
