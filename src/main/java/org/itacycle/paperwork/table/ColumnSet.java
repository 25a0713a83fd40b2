package org.itacycle.paperwork.table;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.itacycle.document.Block.Align;

/**
 * The columns of a table of measures in their order. With {@code numberedHead} the heads carry the numbers of the
 * required elements that they show; with {@code numberedTitles} the measures carry theirs.
 */
public record ColumnSet(
        String key,
        Grouping grouping,
        boolean numberedHead,
        boolean numberedTitles,
        PeriodStyle periods,
        List<Column> columns) {

    public ColumnSet {
        columns = List.copyOf(columns);
    }

    /** One table for each indicator, or one for all measures. */
    public enum Grouping {
        INDICATOR,
        NONE
    }

    /** One column; several contents stand below each other. An optional one is left out while nothing stands in it. */
    public record Column(
            String key,
            String header,
            int weight,
            Align align,
            List<Content> contents,
            List<String> elements,
            boolean optional) {

        public Column {
            contents = List.copyOf(contents);
            elements = List.copyOf(elements);
        }
    }

    /** Whether one of the columns shows the content. */
    public boolean shows(Content content) {
        return columns.stream().anyMatch(column -> column.contents().contains(content));
    }

    /** The required elements that its columns show. */
    public Set<String> elements() {
        return columns.stream()
                .map(Column::elements)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }
}
