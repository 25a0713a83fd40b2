package org.itacycle.document.pdf;

/** What follows begins on a new page. */
record BreakPart() implements Part {

    @Override
    public float least() {
        return 0;
    }

    @Override
    public void place(Pages pages) {
        pages.next();
    }
}
