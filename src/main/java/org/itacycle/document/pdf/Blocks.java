package org.itacycle.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.document.Block;
import org.itacycle.document.type.Typeface;

/** Makes parts of blocks. */
final class Blocks {

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
        if (block instanceof Block.Heading heading) {
            return heading(heading, width, tag);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return List.of(paragraph(paragraph, width, tag.child("P")));
        }
        if (block instanceof Block.Table table) {
            var gap = Piece.space(setting.format().body() * 0.5f);
            return List.of(
                    new TablePart(
                            table, setting.format(), setting.numerals(), setting.typesetter(), tag.child("Table")),
                    gap);
        }
        if (block instanceof Block.Marked marked) {
            return parts(List.of(marked.block()), width, tag).stream()
                    .map(part -> new MarkedPart(marked.element(), part))
                    .toList();
        }
        if (block instanceof Block.Space space) {
            return List.of(Piece.space(space.height() * Format.MILLIMETRE));
        }
        return List.of();
    }

    private List<Part> heading(Block.Heading heading, float width, Tag tag) {
        float body = setting.format().body();
        float size = body
                * switch (heading.level()) {
                    case 1 -> 1.35f;
                    case 2 -> 1.15f;
                    default -> 1f;
                };
        var lines = setting.typesetter().lines(heading.text(), Typeface.BOLD, width * Typeface.UNITS / size);
        var pieces = TextPiece.of(lines, size, width, heading.align(), tag.child("H" + Math.min(6, heading.level())));
        return List.of(new TextPart(pieces, true));
    }

    private Part paragraph(Block.Paragraph paragraph, float width, Tag tag) {
        float size = setting.format().body();
        float indent = paragraph.indent() * Format.MILLIMETRE;
        var lines = setting.typesetter()
                .lines(paragraph.spans(), width * Typeface.UNITS / size, indent * Typeface.UNITS / size);
        var pieces = new ArrayList<TextPiece>();
        for (var line : lines) {
            float in = pieces.isEmpty() ? indent : 0;
            pieces.add(new TextPiece(line, size, size * TextPiece.LEADING, width, paragraph.align(), in, tag));
        }
        return new TextPart(pieces, false);
    }
}
