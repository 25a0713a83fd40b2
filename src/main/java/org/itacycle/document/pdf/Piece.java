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

    @Override
    default List<? extends Piece> pieces() {
        return List.of(this);
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

    /** Pieces beside each other, each in a field of its width. */
    static Piece beside(List<? extends Piece> pieces, List<Float> widths) {
        return new Piece() {
            @Override
            public float height() {
                return (float) pieces.stream().mapToDouble(Piece::height).max().orElse(0);
            }

            @Override
            public void draw(Sheet sheet, float x, float y) {
                float left = x;
                for (int at = 0; at < pieces.size(); at++) {
                    pieces.get(at).draw(sheet, left, y);
                    left += widths.get(at);
                }
            }
        };
    }

    /** The piece further to the right. */
    static Piece shifted(Piece piece, float shift) {
        return beside(List.of(space(0), piece), List.of(shift, 0f));
    }
}
