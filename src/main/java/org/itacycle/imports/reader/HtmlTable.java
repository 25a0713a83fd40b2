package org.itacycle.imports.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Cell.Span;
import org.itacycle.imports.source.Table;
import org.jsoup.nodes.Element;

/** A table of HTML as a grid: cells that span rows or columns leave covered ones behind. */
final class HtmlTable {

    private static final int WIDEST = 200;
    private static final Set<String> ROW_GROUPS = Set.of("thead", "tbody", "tfoot");

    private final Element table;
    private final boolean keepsLineFeeds;
    private final Amounts amounts;
    /** For every column how many more rows a cell above covers. */
    private final Map<Integer, Integer> covered = new HashMap<>();

    HtmlTable(Element table, boolean keepsLineFeeds, Amounts amounts) {
        this.amounts = amounts;
        this.table = table;
        this.keepsLineFeeds = keepsLineFeeds;
    }

    /** Whether it holds rows of cells, rather than laying out what is the content: one cell, or tables in its cells. */
    static boolean isData(Element table) {
        List<Element> rows = rows(table);
        long cells = rows.stream().mapToLong(row -> cells(row).size()).sum();
        if (cells < 2) {
            return false;
        }
        boolean nested = rows.stream().anyMatch(row -> row.selectFirst("table") != null);
        return !nested || rows.stream().filter(HtmlTable::isDataRow).count() >= 2;
    }

    /** At least two cells with text, none of which holds a table. */
    private static boolean isDataRow(Element row) {
        return row.selectFirst("table") == null
                && cells(row).stream().filter(Element::hasText).count() >= 2;
    }

    List<String> caption() {
        return table.children().stream()
                .filter(child -> child.normalName().equals("caption") && child.hasText())
                .map(this::text)
                .toList();
    }

    Table read() {
        List<List<Cell>> grid = new ArrayList<>();
        List<Element> rows = rows(table);
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> row = row(rows.get(i), rows.size() - i);
            amounts.row(row.size());
            grid.add(row);
        }
        return Grid.of(grid);
    }

    private List<Cell> row(Element source, int rowsLeft) {
        List<Cell> row = new ArrayList<>();
        for (Element cell : cells(source)) {
            cover(row);
            int width = Math.min(span(cell, "colspan"), Math.max(1, WIDEST - row.size()));
            int height = Math.min(span(cell, "rowspan"), rowsLeft);
            for (int i = 0; i < width; i++) {
                covered.put(row.size(), height - 1);
                row.add(i == 0 ? Cell.of(text(cell)) : new Cell("", Span.FROM_LEFT));
            }
        }
        cover(row);
        return row;
    }

    /** Puts down the cells that are covered from above, up to the next free one. */
    private void cover(List<Cell> row) {
        while (covered.getOrDefault(row.size(), 0) > 0) {
            covered.merge(row.size(), -1, Integer::sum);
            row.add(new Cell("", Span.FROM_ABOVE));
        }
    }

    private String text(Element element) {
        return keepsLineFeeds ? HtmlLines.ofText(element) : HtmlLines.of(element);
    }

    /** A span as written; 0 means all that are left. */
    private static int span(Element cell, String name) {
        String value = cell.attr(name).strip();
        if (!value.matches("[0-9]{1,4}")) {
            return 1;
        }
        int span = Integer.parseInt(value);
        return span == 0 ? (name.equals("rowspan") ? Integer.MAX_VALUE : 1) : span;
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (ROW_GROUPS.contains(child.normalName())) {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static List<Element> cells(Element row) {
        return row.children().stream().filter(HtmlTable::isCell).toList();
    }
}
