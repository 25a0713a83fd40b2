package org.itacycle.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Span;
import org.itacycle.document.type.Line;
import org.itacycle.document.type.Typeface;

/** What is filled in or signed by hand. */
final class FormBlocks {

    private static final float WRITING_LINE = 8 * Format.MILLIMETRE;
    private static final float ROOM_TO_SIGN = 9 * Format.MILLIMETRE;
    private static final float MARGIN = 2;
    private static final float SIGNATURE = 62 * Format.MILLIMETRE;

    /** Room for a name that is written by hand. */
    private static final String UNKNOWN = ".".repeat(40);

    private final Setting setting;
    private final float width;
    private final Tag tag;
    private final float size;
    private final float height;

    FormBlocks(Setting setting, float width, Tag tag) {
        this.setting = setting;
        this.width = width;
        this.tag = tag;
        this.size = setting.format().body();
        this.height = size * TextPiece.LEADING;
    }

    /** The parts of a block of this kind; none of another. */
    List<? extends Part> parts(Block block) {
        if (block instanceof Block.Fields fields) {
            return List.of(fields(fields));
        }
        if (block instanceof Block.Signature signature) {
            return List.of(signature(signature));
        }
        if (block instanceof Block.Choices choices) {
            return choices.choices().stream().map(this::choice).toList();
        }
        if (block instanceof Block.WritingLines dotted) {
            return IntStream.range(0, dotted.count())
                    .mapToObj(line -> dotted(WRITING_LINE, 0, width))
                    .toList();
        }
        return List.of();
    }

    private Piece fields(Block.Fields block) {
        float shares = (float) block.fields().stream()
                .mapToInt(field -> Math.max(1, field.share()))
                .sum();
        var fields = new ArrayList<FieldPiece>();
        var paragraph = tag.child("P");
        for (var field : block.fields()) {
            float room = width * Math.max(1, field.share()) / shares;
            var label = setting.typesetter().line(field.label() + " ", Typeface.BOLD);
            float labelWidth = label.width() * size / Typeface.UNITS + MARGIN * 2;
            var value = setting.typesetter()
                    .lines(
                            field.value(),
                            Typeface.REGULAR,
                            Math.max(room / 4, room - labelWidth - MARGIN) * Typeface.UNITS / size);
            fields.add(new FieldPiece(label, value, labelWidth, room, size, paragraph));
        }
        return Piece.beside(fields, fields.stream().map(FieldPiece::width).toList());
    }

    private Piece signature(Block.Signature signature) {
        float room = signatureWidth(signature);
        var pieces = new ArrayList<Piece>();
        if (signature.opinion() != null) {
            pieces.addAll(lines(signature.opinion(), room));
        }
        pieces.add(Piece.space(ROOM_TO_SIGN));
        pieces.add(dots(room));
        pieces.addAll(lines("(" + (signature.name().isBlank() ? UNKNOWN : signature.name()) + ")", room));
        signature.position().forEach(position -> pieces.addAll(lines(position, room)));
        if (signature.day() != null) {
            pieces.addAll(lines(signature.day(), room));
        }
        float shift = switch (signature.align()) {
            case LEFT -> 0;
            case CENTER -> (width - room) / 2;
            case RIGHT -> width - room;
        };
        return Piece.shifted(Piece.stack(pieces), shift);
    }

    /** Half of the width, more where a position is long or the field narrow. */
    private float signatureWidth(Block.Signature signature) {
        float longest = width / 2;
        for (var position : signature.position()) {
            float line = setting.typesetter().line(position, Typeface.REGULAR).width();
            longest = Math.max(longest, line * size / Typeface.UNITS + 1);
        }
        float most = signature.align() == Align.CENTER ? width : width * 0.65f;
        return Math.min(width, Math.max(Math.min(longest, most), SIGNATURE + 4 * MARGIN));
    }

    private Piece dots(float room) {
        float line = Math.min(SIGNATURE, room - 2 * MARGIN);
        return dotted(height, (room - line) / 2, (room + line) / 2);
    }

    private List<TextPiece> lines(String text, float room) {
        var lines = setting.typesetter().lines(text, Typeface.REGULAR, room * Typeface.UNITS / size);
        return TextPiece.of(lines, size, room, Align.CENTER, tag.child("P"));
    }

    private Piece choice(Block.Choices.Choice choice) {
        float indent = 8 * Format.MILLIMETRE;
        var lines = setting.typesetter()
                .lines(List.of(Span.of(choice.text())), (width - indent) * Typeface.UNITS / size, 0);
        var text = Piece.stack(TextPiece.of(lines, size, width - indent, Align.LEFT, tag.child("P")));
        return Piece.beside(List.of(new TickBox(size, height, choice.ticked()), text), List.of(indent, width - indent));
    }

    private static Piece dotted(float height, float from, float to) {
        return new Piece() {
            @Override
            public float height() {
                return height;
            }

            @Override
            public void draw(Sheet sheet, float x, float y) {
                sheet.mark(null, () -> sheet.dotted(x + Math.max(0, from), x + to, y + height - MARGIN));
            }
        };
    }

    /** A label, and dots under what stands behind it to the end of the field. */
    private record FieldPiece(Line label, List<Line> value, float labelWidth, float width, float size, Tag tag)
            implements Piece {

        @Override
        public float height() {
            return value.size() * size * TextPiece.LEADING;
        }

        @Override
        public void draw(Sheet sheet, float x, float y) {
            float line = size * TextPiece.LEADING;
            sheet.mark(tag, () -> sheet.text(label, x, y + TextPiece.baseline(size, line), size));
            for (int at = 0; at < value.size(); at++) {
                float base = y + at * line + TextPiece.baseline(size, line);
                var text = value.get(at);
                sheet.mark(null, () -> sheet.dotted(x + labelWidth - MARGIN, x + width - MARGIN, base + MARGIN));
                sheet.mark(tag, () -> sheet.text(text, x + labelWidth, base, size));
            }
        }
    }

    private record TickBox(float size, float height, boolean ticked) implements Piece {

        @Override
        public void draw(Sheet sheet, float x, float y) {
            float side = size * 0.72f;
            float top = y + TextPiece.baseline(size, height) - side + 1;
            sheet.mark(null, () -> {
                sheet.frame(x + MARGIN, top, side, side, 0.8f);
                if (ticked) {
                    float left = x + MARGIN;
                    sheet.rule(left + side * 0.18f, top + side * 0.5f, left + side * 0.42f, top + side * 0.78f, 1.3f);
                    sheet.rule(left + side * 0.42f, top + side * 0.78f, left + side * 0.86f, top + side * 0.18f, 1.3f);
                }
            });
        }
    }
}
