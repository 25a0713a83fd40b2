package org.itacycle.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.document.Block.Table;
import org.itacycle.document.type.ColumnWidths;

/** A table: its head stands on every page, and a row is torn only where it is longer than a page. */
final class TablePart implements Part {

    /** With a title above it a table stands as high on a page as it ever will. */
    private static final float NEARLY_WHOLE = 0.75f;

    private final TableHead head;
    private final List<List<GridCell>> rows;
    private final float size;
    private final List<CellSegment> open = new ArrayList<>();
    private boolean headRepeats = true;

    TablePart(Table table, Setting setting, Tag tag) {
        var format = setting.format();
        this.size = format.table();
        var widths = ColumnWidths.of(table, format.textWidth(), size, CellSegment.PADDING, setting.typesetter());
        var grid = new Grid(table.columns(), widths, format.left(), size, setting.typesetter());
        this.head = new TableHead(table, grid, size, setting.numerals(), tag.child("THead"));
        this.rows = grid.cells(table.rows(), tag.child("TBody"));
    }

    @Override
    public float least() {
        return head.height() + (rows.isEmpty() ? 0 : groupHeight(0, 0));
    }

    @Override
    public void place(Pages pages) {
        headRepeats = head.height() < pages.format().textHeight() / 2;
        if (!pages.fits(wanted(pages)) && pages.remaining() < pages.format().textHeight() * NEARLY_WHOLE) {
            pages.next();
        }
        head.draw(pages);
        for (int row = 0; row < rows.size(); row++) {
            keepGroup(pages, row);
            placeRow(pages, row);
        }
    }

    /** Head and first row together where a page can hold them, else a third of a page to begin on. */
    private float wanted(Pages pages) {
        float page = pages.format().textHeight();
        return least() <= page ? least() : page / 3;
    }

    private void placeRow(Pages pages, int row) {
        rows.get(row).forEach(cell -> open.add(new CellSegment(cell, size, pages)));
        boolean torn = false;
        while (!pages.fits(height(pages, row))) {
            // A head is never left alone: a first row that does not fit under it begins here all the same.
            boolean movable =
                    row > 0 && height(pages, row) <= freshRoom(pages) || pages.remaining() < freshRoom(pages) / 4;
            turnPage(pages, movable && !torn ? pages.y() : pages.format().floor());
            torn = true;
        }
        pages.advance(height(pages, row));
        close(pages, row);
    }

    /** Rows under one cell stay on a page when they are few, or when little of the page is left. */
    private void keepGroup(Pages pages, int row) {
        int last = groupEnd(row);
        if (last == row || !open.isEmpty()) {
            return;
        }
        float group = groupHeight(row, last);
        boolean few = group <= freshRoom(pages) / 2 || pages.remaining() < freshRoom(pages) / 4;
        if (few && group <= freshRoom(pages) && !pages.fits(group)) {
            turnPage(pages, pages.y());
        }
    }

    private void turnPage(Pages pages, float bottom) {
        open.forEach(segment -> segment.close(pages, bottom));
        pages.advance(Math.max(0, bottom - pages.y()));
        pages.next();
        if (headRepeats) {
            head.draw(pages);
        }
        open.forEach(segment -> segment.moveTo(pages));
    }

    private void close(Pages pages, int row) {
        for (var segment : List.copyOf(open)) {
            if (segment.cell().lastRow() == row) {
                segment.close(pages, pages.y());
                open.remove(segment);
            }
        }
    }

    /** What the row still needs from here on: its own cells and the rest of those that end with it. */
    private float height(Pages pages, int row) {
        float height = CellSegment.height(1, size);
        for (var segment : open) {
            if (segment.cell().lastRow() == row) {
                height = Math.max(height, segment.needs(pages.y()));
            }
        }
        return height;
    }

    private float freshRoom(Pages pages) {
        return pages.format().textHeight() - (headRepeats ? head.height() : 0);
    }

    private int groupEnd(int row) {
        int last = row;
        for (int at = row; at <= last; at++) {
            for (var cell : rows.get(at)) {
                last = Math.max(last, cell.lastRow());
            }
        }
        return last;
    }

    private float groupHeight(int first, int last) {
        var tops = new float[last - first + 2];
        for (int row = first; row <= last; row++) {
            float height = CellSegment.height(1, size);
            for (int begin = first; begin <= row; begin++) {
                for (var cell : rows.get(begin)) {
                    if (cell.lastRow() == row) {
                        float above = tops[row - first] - tops[begin - first];
                        height =
                                Math.max(height, CellSegment.height(cell.lines().size(), size) - above);
                    }
                }
            }
            tops[row - first + 1] = tops[row - first] + height;
        }
        return tops[last - first + 1];
    }
}
