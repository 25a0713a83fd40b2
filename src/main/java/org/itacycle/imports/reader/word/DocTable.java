package org.itacycle.imports.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Paragraph;

/** Lays out a table of an old Word file, which knows no columns but where each cell's left edge lies. */
final class DocTable {

    /** Edges closer than this are one; twentieths of a point. */
    private static final int NEAR = 120;

    private final Table table;
    private final Function<Range, String> text;
    private final TreeSet<Integer> edges = new TreeSet<>();

    DocTable(Table table, Function<Range, String> text) {
        this.table = table;
        this.text = text;
    }

    List<List<GridCell>> rows() {
        for (int row = 0; row < table.numRows(); row++) {
            for (int cell = 0; cell < table.getRow(row).numCells(); cell++) {
                int edge = table.getRow(row).getCell(cell).getLeftEdge();
                if (edges.subSet(edge - NEAR, true, edge + NEAR, true).isEmpty()) {
                    edges.add(edge);
                }
            }
        }
        List<List<GridCell>> rows = new ArrayList<>();
        for (int row = 0; row < table.numRows(); row++) {
            rows.add(row(row));
        }
        return rows;
    }

    private List<GridCell> row(int row) {
        List<GridCell> cells = new ArrayList<>();
        var source = table.getRow(row);
        for (int i = 0; i < source.numCells(); i++) {
            var cell = source.getCell(i);
            int start = column(cell.getLeftEdge());
            int end = i + 1 < source.numCells() ? column(source.getCell(i + 1).getLeftEdge()) : edges.size();
            boolean joined = cell.isMerged() && !cell.isFirstMerged();
            if (end > start && !joined) {
                cells.add(new GridCell(start, span(source, i, end - start), isCovered(cell), blocks(cell)));
            }
        }
        return cells;
    }

    /** A cell reaches over those that are merged into it. */
    private int span(org.apache.poi.hwpf.usermodel.TableRow row, int first, int own) {
        int span = own;
        for (int i = first + 1; i < row.numCells(); i++) {
            var cell = row.getCell(i);
            if (!cell.isMerged() || cell.isFirstMerged()) {
                return span;
            }
            int end = i + 1 < row.numCells() ? column(row.getCell(i + 1).getLeftEdge()) : edges.size();
            span += Math.max(0, end - column(cell.getLeftEdge()));
        }
        return span;
    }

    private static boolean isCovered(TableCell cell) {
        return cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
    }

    private List<Block> blocks(TableCell cell) {
        return List.of(new Paragraph(text.apply(cell)));
    }

    private int column(int edge) {
        return edges.headSet(edge - NEAR, false).size();
    }
}
