package org.itacycle.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.itacycle.imports.FilePart.Box;
import org.itacycle.imports.FilePart.Grid;
import org.itacycle.imports.FilePart.Line;

/**
 * The cells of a supplied text, told apart without the application's own reader: rows of tabs or pipes, with rows of
 * dashes left out. Rows after a blank line go on with the table when their first cell is empty, as after a page's end.
 */
final class SuppliedText {

    private SuppliedText() {}

    static List<FilePart> parts(String name) {
        var parts = new ArrayList<FilePart>();
        var rows = new ArrayList<List<Box>>();
        var afterBlank = false;
        for (var line : new String(Reading.resource(name), UTF_8).split("\n", -1)) {
            var cells = cells(line);
            if (cells.isEmpty()) {
                afterBlank = true;
                close(rows, parts, line);
            } else if (!dashes(cells)) {
                take(cells, rows, parts, afterBlank);
                afterBlank = false;
            }
        }
        close(rows, parts, "end");
        return parts.subList(0, parts.size() - 1);
    }

    private static void take(List<String> cells, List<List<Box>> rows, List<FilePart> parts, boolean afterBlank) {
        if (!rows.isEmpty() && afterBlank && !cells.get(0).isEmpty()) {
            close(rows, parts, "");
            parts.add(grid(rows));
            rows.clear();
        }
        var row = new ArrayList<Box>();
        for (int column = 0; column < cells.size(); column++) {
            var covered = cells.get(column).isEmpty() && !afterBlank && rows.size() > 1;
            row.add(new Box(cells.get(column), covered ? 0 : 1));
        }
        rows.add(row);
    }

    /** A line of text ends the table before it; blank lines may stand within one. */
    private static void close(List<List<Box>> rows, List<FilePart> parts, String line) {
        if (line.isBlank()) {
            return;
        }
        if (!rows.isEmpty()) {
            parts.add(grid(rows));
            rows.clear();
        }
        parts.add(new Line(line.strip()));
    }

    /** With the spans counted, and every row as wide as the widest. */
    private static Grid grid(List<List<Box>> rows) {
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        var grid = new ArrayList<List<Box>>();
        for (int row = 0; row < rows.size(); row++) {
            var boxes = new ArrayList<Box>();
            for (int column = 0; column < width; column++) {
                boxes.add(spanned(rows, row, column));
            }
            grid.add(boxes);
        }
        return new Grid(grid);
    }

    private static Box spanned(List<List<Box>> rows, int row, int column) {
        if (column >= rows.get(row).size()) {
            return new Box("", 1);
        }
        var box = rows.get(row).get(column);
        if (box.rows() == 0) {
            return box;
        }
        var count = 1;
        while (row + count < rows.size()
                && column < rows.get(row + count).size()
                && rows.get(row + count).get(column).rows() == 0) {
            count++;
        }
        return new Box(box.text(), count);
    }

    private static List<String> cells(String line) {
        if (line.startsWith("|")) {
            var inside = line.strip().substring(1, line.strip().length() - 1);
            return Arrays.stream(inside.split("\\|", -1))
                    .map(SuppliedText::text)
                    .toList();
        }
        return line.contains("\t")
                ? Arrays.stream(line.split("\t", -1)).map(SuppliedText::text).toList()
                : List.of();
    }

    private static String text(String cell) {
        return cell.contains("<p>")
                ? Arrays.stream(cell.split("</?p>"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n"))
                : cell.strip();
    }

    private static boolean dashes(List<String> cells) {
        return cells.stream().allMatch(cell -> cell.matches("-*"))
                && cells.stream().anyMatch(cell -> !cell.isEmpty());
    }
}
