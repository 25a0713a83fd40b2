package org.itacycle.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Columns beside each other. They stay together where a page has room for them. */
final class SidePart implements Part {

    private final List<List<Part>> columns;
    private final float step;

    /** {@code step} is the way from one column to the next. */
    SidePart(List<List<Part>> columns, float step) {
        this.columns = columns;
        this.step = step;
    }

    @Override
    public float least() {
        return height();
    }

    @Override
    public void place(Pages pages) {
        if (!pages.fits(height())) {
            pages.next();
        }
        var queues = new ArrayList<List<Piece>>();
        for (var column : columns) {
            queues.add(new ArrayList<>(pieces(column)));
            column.forEach(part -> part.elements().forEach(pages::note));
        }
        while (true) {
            pages.advance(drawn(queues, pages));
            if (queues.stream().allMatch(List::isEmpty)) {
                return;
            }
            pages.next();
        }
    }

    @Override
    public List<Piece> pieces() {
        return List.of(new Piece() {
            @Override
            public float height() {
                return SidePart.this.height();
            }

            @Override
            public void draw(Sheet sheet, float x, float y) {
                for (int at = 0; at < columns.size(); at++) {
                    Piece.stack(SidePart.pieces(columns.get(at))).draw(sheet, x + at * step, y);
                }
            }
        });
    }

    /** Draws what has room on the page, at least one piece of every column on a fresh one. */
    private float drawn(List<List<Piece>> queues, Pages pages) {
        float highest = 0;
        for (int at = 0; at < queues.size(); at++) {
            var queue = queues.get(at);
            float height = 0;
            boolean forced = pages.isFresh();
            while (!queue.isEmpty()
                    && (forced || pages.fits(height + queue.get(0).height()))) {
                var piece = queue.remove(0);
                piece.draw(pages.sheet(), pages.left() + at * step, pages.y() + height);
                height += piece.height();
                forced = false;
            }
            highest = Math.max(highest, height);
        }
        return Math.max(highest, pages.isFresh() ? 1 : 0);
    }

    private float height() {
        return (float) columns.stream()
                .mapToDouble(column -> Piece.stack(pieces(column)).height())
                .max()
                .orElse(0);
    }

    private static List<Piece> pieces(List<Part> column) {
        return column.stream().<Piece>flatMap(part -> part.pieces().stream()).toList();
    }
}
