package org.itacycle.document.word;

import java.util.Collections;
import java.util.List;
import org.itacycle.document.Block;
import org.itacycle.document.Numerals;
import org.itacycle.document.Stationery;

/** Writes blocks one below the other. */
final class BlockWriter {

    private static final int GAP = 280;

    private final Lines lines;
    private final Pictures pictures;
    private final Numerals numerals;
    private final Stationery stationery;
    private final TextBlocks texts;
    private final FormBlocks forms;
    private final PictureBlocks drawings;

    BlockWriter(Lines lines, Pictures pictures, Numerals numerals, Stationery stationery) {
        this.lines = lines;
        this.pictures = pictures;
        this.numerals = numerals;
        this.stationery = stationery;
        this.texts = new TextBlocks(lines, numerals);
        this.forms = new FormBlocks(lines);
        this.drawings = new PictureBlocks(lines, pictures, stationery, numerals);
    }

    void write(List<Block> blocks) {
        blocks.stream().map(Block::plain).forEach(this::write);
    }

    private void write(Block block) {
        if (block instanceof Block.Table table) {
            new TableBlocks(lines, numerals).write(table);
        } else if (block instanceof Block.Side side) {
            write(side);
        } else if (!texts.write(block) && !forms.write(block) && !drawings.write(block)) {
            throw new IllegalStateException("Nobody writes " + block.getClass());
        }
    }

    private void write(Block.Side side) {
        int columns = side.columns().size();
        var frame = new Frame(lines, Collections.nCopies(columns, 1), columns > 1 ? GAP : 0);
        for (int i = 0; i < columns; i++) {
            var cell = frame.cell(i);
            new BlockWriter(cell, pictures, numerals, stationery)
                    .write(side.columns().get(i));
            cell.close();
        }
    }
}
