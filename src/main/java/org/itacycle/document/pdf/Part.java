package org.itacycle.document.pdf;

import java.util.List;
import java.util.Set;

/** Something that stands on the pages. */
interface Part {

    /** The height that has to be free for it to begin on a page. */
    float least();

    /** Whether it never stands alone at the end of a page. */
    default boolean keepsWithNext() {
        return false;
    }

    void place(Pages pages);

    /** What it consists of, for a column beside others; nothing where it needs the page for itself. */
    default List<? extends Piece> pieces() {
        return List.of();
    }

    /** The required elements it shows as a whole. */
    default Set<String> elements() {
        return Set.of();
    }
}
