package org.itacycle.document.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.itacycle.document.Block;
import org.itacycle.document.Numerals;
import org.itacycle.document.SpanGrid;
import org.itacycle.document.type.ColumnWidths;
import org.itacycle.document.type.Typesetter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table whose head stands on every page and whose rows are not torn. */
final class TableBlocks {

    private static final float TWIPS = 20;

    /** The widest that words of a cell are drawn, in points of the typesetter's font; offices have fonts of many kinds. */
    private static final float LETTERS = 13;

    private static final float PADDING = 4.5f;

    private final Lines lines;
    private final Numerals numerals;

    TableBlocks(Lines lines, Numerals numerals) {
        this.lines = lines;
        this.numerals = numerals;
    }

    void write(Block.Table block) {
        var widths = widths(block);
        var table = lines.addTable();
        var properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal(lines.style(WordStyle.TABLE));
        Frame.width(properties.addNewTblW(), lines.width());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewTblLook().setFirstRow(true);
        Frame.grid(table, widths);
        head(table, widths, block.columns().stream().map(Block.Column::header).toList());
        if (block.numberedHead()) {
            head(table, widths, numbers(block.columns().size()));
        }
        var grid = new SpanGrid(block.columns().size());
        block.rows().forEach(row -> row(table, widths, block.columns(), grid.place(row)));
    }

    /** The last column takes what rounding has left. */
    private long[] widths(Block.Table block) {
        var points = ColumnWidths.of(block, lines.width() / TWIPS, LETTERS, PADDING, new Typesetter());
        var widths = new long[points.length];
        long left = lines.width();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == widths.length - 1 ? left : Math.round(points[i] * TWIPS);
            left -= widths[i];
        }
        return widths;
    }

    private List<String> numbers(int columns) {
        var numbers = new ArrayList<String>();
        for (int i = 1; i <= columns; i++) {
            numbers.add("(" + numerals.of(i) + ")");
        }
        return numbers;
    }

    private void head(CTTbl table, long[] widths, List<String> texts) {
        var row = newRow(table);
        row.getTrPr().addNewTblHeader();
        for (int i = 0; i < widths.length; i++) {
            var cell = newCell(row, widths[i]);
            cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
            var paragraph = lines.inside(Place.cell(cell, widths[i])).add(WordStyle.TABLE_HEAD);
            Lines.write(paragraph, texts.get(i), false);
        }
    }

    private void row(CTTbl table, long[] widths, List<Block.Column> columns, List<SpanGrid.Placed> cells) {
        var row = newRow(table);
        for (var placed : cells) {
            long width = 0;
            for (int i = 0; i < placed.columns(); i++) {
                width += widths[placed.column() + i];
            }
            var cell = newCell(row, width);
            spans(cell, placed);
            var inside = lines.inside(Place.cell(cell, width));
            var align = columns.get(placed.column()).align();
            if (placed.covered() || placed.cell().lines().isEmpty()) {
                inside.add(WordStyle.CELL);
            } else {
                placed.cell()
                        .lines()
                        .forEach(line -> Lines.write(
                                inside.add(WordStyle.CELL, align),
                                line,
                                placed.cell().bold()));
            }
        }
    }

    private static void spans(CTTc cell, SpanGrid.Placed placed) {
        if (placed.columns() > 1) {
            cell.getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(placed.columns()));
        }
        if (placed.covered()) {
            cell.getTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
        } else if (placed.cell().rows() > 1) {
            cell.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
        }
    }

    private static CTRow newRow(CTTbl table) {
        var row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        return row;
    }

    private static CTTc newCell(CTRow row, long width) {
        var cell = row.addNewTc();
        Frame.width(cell.addNewTcPr().addNewTcW(), width);
        return cell;
    }
}
