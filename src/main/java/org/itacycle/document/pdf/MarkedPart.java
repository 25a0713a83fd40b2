package org.itacycle.document.pdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    @Override
    public List<? extends Piece> pieces() {
        return part.pieces();
    }

    @Override
    public Set<String> elements() {
        return Stream.concat(Stream.of(element), part.elements().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
