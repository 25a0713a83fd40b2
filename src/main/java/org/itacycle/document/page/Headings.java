package org.itacycle.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Heading;

/**
 * Which heading becomes which element: the document's title is the only h1, and the levels that the document uses below
 * it follow without a gap, as screen readers want it.
 */
final class Headings {

    private static final int LOWEST = 6;

    private final boolean titled;
    private final List<Integer> levels;
    private boolean first = true;

    private Headings(boolean titled, List<Integer> levels) {
        this.titled = titled;
        this.levels = levels;
    }

    static Headings of(List<Block> blocks) {
        var all = new ArrayList<>(blocks.stream().flatMap(Headings::in).toList());
        boolean titled = !all.isEmpty() && all.get(0).level() == 1;
        var below = all.stream()
                .skip(titled ? 1 : 0)
                .map(Heading::level)
                .distinct()
                .sorted()
                .toList();
        return new Headings(titled, below);
    }

    /** Whether the document begins with a title of its own. */
    boolean titled() {
        return titled;
    }

    /** The element of the next heading. */
    String element(Heading heading) {
        boolean title = titled && first;
        first = false;
        return title ? "h1" : "h" + Math.min(LOWEST, levels.indexOf(heading.level()) + 2);
    }

    private static Stream<Heading> in(Block block) {
        if (block instanceof Block.Side side) {
            return side.columns().stream().flatMap(List::stream).flatMap(Headings::in);
        }
        return block.plain() instanceof Heading heading ? Stream.of(heading) : Stream.empty();
    }
}
