package org.itacycle.document.pdf;

/** A part that shows a required element, on whichever pages it comes to stand. */
record MarkedPart(String element, Part part) implements Part {

    @Override
    public float least() {
        return part.least();
    }

    @Override
    public boolean keepsWithNext() {
        return part.keepsWithNext();
    }

    @Override
    public void place(Pages pages) {
        pages.begin(element);
        part.place(pages);
        pages.end(element);
    }
}
