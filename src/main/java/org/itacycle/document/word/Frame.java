package org.itacycle.document.word;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** One row without lines that puts blocks beside each other. */
final class Frame {

    private final Lines lines;
    private final long[] widths;
    private final CTRow row;
    private final long gap;

    /** Columns with so much room between them, in twips. */
    Frame(Lines lines, List<Integer> shares, long gap) {
        this.lines = lines;
        this.gap = gap;
        this.widths = widths(lines.width(), shares);
        var table = lines.addTable();
        var properties = table.addNewTblPr();
        width(properties.addNewTblW(), lines.width());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        width(margins.addNewLeft(), 0);
        width(margins.addNewRight(), gap);
        grid(table, widths);
        row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
    }

    /** The next cell; they are asked for from left to right. */
    Lines cell(int column) {
        var cell = row.addNewTc();
        width(cell.addNewTcPr().addNewTcW(), widths[column]);
        return lines.inside(Place.cell(cell, widths[column] - gap));
    }

    static void grid(CTTbl table, long[] widths) {
        var grid = table.addNewTblGrid();
        for (var width : widths) {
            grid.addNewGridCol().setW(Twips.twips(width));
        }
    }

    static void width(CTTblWidth width, long twips) {
        width.setType(STTblWidth.DXA);
        width.setW(Twips.twips(twips));
    }

    /** The width divided by the shares, without losing a twip. */
    static long[] widths(long whole, List<Integer> shares) {
        long all = Math.max(1, shares.stream().mapToLong(Integer::longValue).sum());
        var widths = new long[shares.size()];
        long sum = 0;
        long used = 0;
        for (int i = 0; i < widths.length; i++) {
            sum += shares.get(i);
            widths[i] = whole * sum / all - used;
            used += widths[i];
        }
        return widths;
    }
}
