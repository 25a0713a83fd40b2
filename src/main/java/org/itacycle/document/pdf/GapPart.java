package org.itacycle.document.pdf;

import java.util.List;

/** Space before something; at the top and at the end of a page there is none. */
record GapPart(float height) implements Part {

    @Override
    public float least() {
        return height;
    }

    @Override
    public boolean keepsWithNext() {
        return true;
    }

    @Override
    public List<? extends Piece> pieces() {
        return List.of(Piece.space(height));
    }

    @Override
    public void place(Pages pages) {
        if (!pages.isFresh() && pages.fits(height)) {
            pages.put(Piece.space(height));
        }
    }
}
