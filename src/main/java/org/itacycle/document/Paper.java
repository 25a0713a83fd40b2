package org.itacycle.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document before it becomes a file: what stands on it from top to bottom, the same for every format. Its texts are
 * final; digits and dates are written as they shall be read. The mark (such as the word for draft) stands across every
 * page.
 */
public record Paper(String title, Format format, @Nullable String mark, Numerals numerals, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** A4 on its side for wide tables, or upright for letters. */
    public enum Format {
        LANDSCAPE,
        PORTRAIT
    }

    /** The document with every text in its digits. */
    public Paper inItsDigits() {
        return new PaperDigits(numerals).of(this);
    }

    /** The tables in their order, those inside marked blocks too. */
    public Stream<Block.Table> tables() {
        return blocks.stream()
                .map(Block::plain)
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast);
    }
}
