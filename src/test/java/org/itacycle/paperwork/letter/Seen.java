package org.itacycle.paperwork.letter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itacycle.document.Block;
import org.itacycle.document.Cell;
import org.itacycle.document.Paper;

/** What stands on a paper, blocks inside others too. */
final class Seen {

    private Seen() {}

    static <T extends Block> List<T> all(Paper paper, Class<T> type) {
        return blocks(paper.blocks()).filter(type::isInstance).map(type::cast).toList();
    }

    /** The lines of headings, running text and choices. */
    static List<String> texts(Paper paper) {
        return blocks(paper.blocks()).flatMap(Seen::text).toList();
    }

    /** The cells of all tables, row by row. */
    static List<List<String>> rows(Paper paper) {
        return all(paper, Block.Table.class).stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static Stream<String> text(Block block) {
        if (block instanceof Block.Heading heading) {
            return Stream.of(heading.text());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.spans().stream().map(Block.Span::text).collect(Collectors.joining()));
        }
        return Stream.empty();
    }

    private static Stream<Block> blocks(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Side side
                        ? side.columns().stream().flatMap(Seen::blocks)
                        : Stream.of(block));
    }
}
