package org.itacycle.document.pdf;

import java.util.List;

/** A part that is never torn. */
interface Piece extends Part {

    float height();

    /** Draws it with its upper left corner there. */
    void draw(Sheet sheet, float x, float y);

    @Override
    default float least() {
        return height();
    }

    @Override
    default void place(Pages pages) {
        pages.put(this);
    }

    /** Free space. */
    static Piece space(float height) {
        return new Piece() {
            @Override
            public float height() {
                return height;
            }

            @Override
            public void draw(Sheet sheet, float x, float y) {}
        };
    }

    /** Pieces under each other that stay together. */
    static Piece stack(List<? extends Piece> pieces) {
        float height = (float) pieces.stream().mapToDouble(Piece::height).sum();
        return new Piece() {
            @Override
            public float height() {
                return height;
            }

            @Override
            public void draw(Sheet sheet, float x, float y) {
                float top = y;
                for (var piece : pieces) {
                    piece.draw(sheet, x, top);
                    top += piece.height();
                }
            }
        };
    }
}
