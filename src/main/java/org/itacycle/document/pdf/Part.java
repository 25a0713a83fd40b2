package org.itacycle.document.pdf;

/** Something that stands on the pages. */
interface Part {

    /** The height that has to be free for it to begin on a page. */
    float least();

    /** Whether it never stands alone at the end of a page. */
    default boolean keepsWithNext() {
        return false;
    }

    void place(Pages pages);
}
