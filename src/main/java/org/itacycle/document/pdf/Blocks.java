package org.itacycle.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.document.Block;

/** Makes parts of blocks. */
final class Blocks {

    private static final float BEHIND_TABLE = 0.6f;

    private final Setting setting;

    Blocks(Setting setting) {
        this.setting = setting;
    }

    /** The parts of the blocks in a field of that width. */
    List<Part> parts(List<Block> blocks, float width, Tag tag) {
        var parts = new ArrayList<Part>();
        for (var block : blocks) {
            parts.addAll(parts(block, width, tag));
        }
        return parts;
    }

    private List<? extends Part> parts(Block block, float width, Tag tag) {
        if (block instanceof Block.Marked marked) {
            return parts(marked.block(), width, tag).stream()
                    .map(part -> new MarkedPart(marked.element(), part))
                    .toList();
        }
        if (block instanceof Block.Table table) {
            return List.of(
                    new TablePart(table, setting, tag.child("Table")),
                    new GapPart(setting.format().body() * BEHIND_TABLE));
        }
        if (block instanceof Block.Side side) {
            return side(side, width, tag);
        }
        if (block instanceof Block.Space space) {
            return List.of(Piece.space(space.height() * Format.MILLIMETRE));
        }
        if (block instanceof Block.PageBreak) {
            return List.of(new BreakPart());
        }
        var texts = new TextBlocks(setting, width, tag).parts(block);
        var forms = texts.isEmpty() ? new FormBlocks(setting, width, tag).parts(block) : texts;
        return forms.isEmpty() ? new PictureBlocks(setting, width, tag).parts(block) : forms;
    }

    /** A table needs the whole width; it stands under the columns. */
    private List<Part> side(Block.Side side, float width, Tag tag) {
        float gap = side.columns().size() > 1 ? setting.format().body() : 0;
        float each = (width + gap) / Math.max(1, side.columns().size()) - gap;
        var columns = new ArrayList<List<Part>>();
        var tables = new ArrayList<Part>();
        for (var blocks : side.columns()) {
            var column = new ArrayList<Part>();
            for (var part : parts(blocks, each, tag.child("Div"))) {
                (part.pieces().isEmpty() ? tables : column).add(part);
            }
            columns.add(column);
        }
        tables.add(0, new SidePart(columns, each + gap));
        return tables;
    }
}
