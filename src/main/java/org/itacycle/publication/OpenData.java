package org.itacycle.publication;

import java.util.List;
import org.itacycle.document.Block;
import org.itacycle.document.Cell;
import org.itacycle.document.Paper;
import org.jspecify.annotations.Nullable;

/**
 * A published document for machines: the licence under which anybody may use it, what was agreed, and the tables as
 * they are printed. The list of proofs stays inside the office.
 */
record OpenData(
        String title,
        String document,
        int fiscalYear,
        int resultYear,
        Snapshot.Office publisher,
        Licence license,
        Agreement agreed,
        @Nullable Object result,
        @Nullable Object rating,
        List<Snapshot.Analysis> analyses,
        List<Snapshot.Measure> measures,
        List<Table> tables) {

    static OpenData of(Snapshot snapshot, Paper paper, Licence licence) {
        return new OpenData(
                paper.title(),
                snapshot.document(),
                snapshot.fiscalYear(),
                snapshot.resultYear(),
                snapshot.organization(),
                licence,
                snapshot.agreed(),
                snapshot.result(),
                snapshot.rating(),
                snapshot.analyses(),
                snapshot.measures().stream()
                        .map(Snapshot.Measure::withoutProofs)
                        .toList(),
                paper.tables().map(Table::of).toList());
    }

    /** A table as it is printed. */
    record Table(String name, List<Column> columns, List<List<String>> rows) {

        static Table of(Block.Table table) {
            return new Table(
                    table.name(),
                    table.columns().stream()
                            .map(column -> new Column(column.key(), column.header()))
                            .toList(),
                    table.grid().stream()
                            .map(row -> row.stream().map(Cell::text).toList())
                            .toList());
        }
    }

    record Column(String key, String header) {}
}
