package org.itacycle.document.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Column;
import org.itacycle.document.Block.Row;
import org.itacycle.document.Block.Table;
import org.itacycle.document.Cell;
import org.itacycle.document.Numerals;
import org.jspecify.annotations.Nullable;

/** Writes a table; every cell carries its column's words, so that a phone can show a row as a list. */
final class PageTable {

    /** From so many columns on a phone shows every row as a list. */
    private static final int WIDE = 4;

    private final Markup page;
    private final Numerals numerals;
    private final BiFunction<@Nullable String, List<String>, Map<String, String>> anchors;

    PageTable(Markup page, Numerals numerals, BiFunction<@Nullable String, List<String>, Map<String, String>> anchors) {
        this.page = page;
        this.numerals = numerals;
        this.anchors = anchors;
    }

    void write(Table table) {
        boolean wide = table.columns().size() >= WIDE;
        page.open("div", Map.of("class", "paper-scroll"));
        page.open("table", Map.of("class", wide ? "paper-table paper-table--wide" : "paper-table"));
        if (!table.name().isBlank()) {
            page.element("caption", "paper-hidden", table.name());
        }
        widths(table.columns());
        head(table);
        page.open("tbody");
        var left = new int[table.columns().size()];
        table.rows().forEach(row -> row(table.columns(), row, left));
        page.close("tbody").close("table").close("div");
    }

    /** The widths as classes of a twentieth each, because the policy of the page allows no styles of its own. */
    private void widths(List<Column> columns) {
        int all = Math.max(1, columns.stream().mapToInt(Column::weight).sum());
        page.open("colgroup");
        for (var column : columns) {
            page.raw("<col class=\"paper-col-" + Math.max(1, Math.round(column.weight() * 20f / all)) + "\">");
        }
        page.close("colgroup");
    }

    private void head(Table table) {
        page.open("thead").open("tr");
        for (var column : table.columns()) {
            var attributes = new HashMap<>(anchors.apply(null, column.elements()));
            attributes.put("scope", "col");
            page.open("th", attributes).text(column.header()).close("th");
        }
        page.close("tr");
        if (table.numberedHead()) {
            page.open("tr", Map.of("class", "paper-numbers"));
            for (int number = 1; number <= table.columns().size(); number++) {
                page.element("td", "(" + numerals.of(number) + ")");
            }
            page.close("tr");
        }
        page.close("thead");
    }

    /** {@code left} tells for how many more rows the cell above a column goes on. */
    private void row(List<Column> columns, Row row, int[] left) {
        page.open("tr");
        int at = 0;
        for (var cell : row.cells()) {
            at = skip(left, at);
            if (at >= columns.size()) {
                break;
            }
            int end = Math.min(columns.size(), at + Math.max(1, cell.columns()));
            cell(columns.get(at), cell, end - at);
            for (; at < end; at++) {
                left[at] = Math.max(1, cell.rows()) - 1;
            }
        }
        skip(left, at);
        page.close("tr");
    }

    private static int skip(int[] left, int from) {
        int at = from;
        while (at < left.length && left[at] > 0) {
            left[at++]--;
        }
        return at;
    }

    private void cell(Column column, Cell cell, int width) {
        var attributes = new HashMap<String, String>();
        attributes.put("data-label", column.header());
        span(attributes, "colspan", width);
        span(attributes, "rowspan", cell.rows());
        var types = new ArrayList<String>();
        if (column.align() != Align.LEFT) {
            types.add(column.align() == Align.CENTER ? "paper-center" : "paper-right");
        }
        if (cell.bold()) {
            types.add("paper-strong");
        }
        if (cell.lines().stream().allMatch(String::isBlank)) {
            types.add("paper-empty");
        }
        if (!types.isEmpty()) {
            attributes.put("class", String.join(" ", types));
        }
        page.open("td", attributes);
        if (cell.lines().size() == 1) {
            page.text(cell.lines().get(0));
        } else {
            cell.lines().forEach(line -> page.element("p", line));
        }
        page.close("td");
    }

    private static void span(Map<String, String> attributes, String name, int count) {
        if (count > 1) {
            attributes.put(name, Integer.toString(count));
        }
    }
}
