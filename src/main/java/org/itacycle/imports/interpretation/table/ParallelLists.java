package org.itacycle.imports.interpretation.table;

import java.util.List;
import java.util.Optional;
import org.itacycle.imports.interpretation.list.EntryList;
import org.itacycle.imports.interpretation.list.EntryList.Style;
import org.itacycle.imports.interpretation.list.ListSplitter;

/** Lists in neighbouring cells whose entries belong together one by one. */
final class ParallelLists {

    private static final List<Style> BY_STRENGTH =
            List.of(Style.NUMBERS, Style.BULLETS, Style.BLANK_LINES, Style.LINES);

    private ParallelLists() {}

    /** The entries, one for each step, if some separator yields exactly as many. */
    static Optional<EntryList> of(String text, int steps) {
        if (steps < 2) {
            return Optional.empty();
        }
        var marked = ListSplitter.split(text);
        if (marked.marked()) {
            return Optional.of(marked).filter(list -> list.size() == steps);
        }
        return BY_STRENGTH.stream()
                .map(style -> ListSplitter.split(text, style))
                .filter(list -> list.size() == steps)
                .findFirst();
    }
}
