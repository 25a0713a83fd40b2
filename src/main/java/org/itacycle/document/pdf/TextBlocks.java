package org.itacycle.document.pdf;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Span;
import org.itacycle.document.type.Typeface;

/** Headings, running text, and where the required elements are found. */
final class TextBlocks {

    private static final float[] HEADINGS = {1.35f, 1.15f, 1.05f};
    private static final float HANGING = 8 * Format.MILLIMETRE;

    private final Setting setting;
    private final float width;
    private final Tag tag;

    TextBlocks(Setting setting, float width, Tag tag) {
        this.setting = setting;
        this.width = width;
        this.tag = tag;
    }

    /** The parts of a block of this kind; none of another. */
    List<Part> parts(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading(heading);
        }
        if (block instanceof Block.Paragraph paragraph) {
            float indent = paragraph.indent() * Format.MILLIMETRE;
            return List.of(paragraph(paragraph.spans(), paragraph.align(), indent, false));
        }
        return block instanceof Block.ElementMap map ? map(map) : List.of();
    }

    private List<Part> heading(Block.Heading heading) {
        int level = Math.max(1, Math.min(HEADINGS.length, heading.level()));
        float size = setting.format().body() * HEADINGS[level - 1];
        var lines = setting.typesetter().lines(heading.text(), Typeface.BOLD, width * Typeface.UNITS / size);
        var text = new TextPart(TextPiece.of(lines, size, width, heading.align(), tag.child("H" + level)), true);
        return level == 1 ? List.of(text) : List.of(new GapPart(size * 0.35f), text);
    }

    private TextPart paragraph(List<Span> spans, Align align, float indent, boolean keepsWithNext) {
        float size = setting.format().body();
        float units = Typeface.UNITS / size;
        var pieces = new ArrayList<TextPiece>();
        var paragraph = tag.child("P");
        for (var line : setting.typesetter().lines(spans, width * units, indent * units)) {
            float in = pieces.isEmpty() ? indent : 0;
            pieces.add(new TextPiece(line, size, size * TextPiece.LEADING, width, align, in, paragraph));
        }
        return new TextPart(pieces, keepsWithNext);
    }

    private List<Part> map(Block.ElementMap map) {
        var parts = new ArrayList<Part>();
        parts.add(paragraph(List.of(Span.bold(map.title())), Align.LEFT, 0, true));
        for (int at = 0; at < map.entries().size(); at++) {
            var entry = map.entries().get(at);
            var pages = setting.elementPages().getOrDefault(entry.element(), List.of());
            var number = setting.numerals().of(at + 1);
            var text = pages.isEmpty()
                    ? "(" + number + ") " + entry.text()
                    : new MessageFormat(map.withPages(), Locale.ROOT).format(new Object[] {
                        number, entry.text(), setting.numerals().of(ranges(pages))
                    });
            parts.add(paragraph(List.of(Span.of(text)), Align.LEFT, HANGING, false));
        }
        return parts;
    }

    /** For example 2-4, 7. */
    private static String ranges(List<Integer> pages) {
        var text = new StringBuilder();
        for (int at = 0; at < pages.size(); at++) {
            int from = at;
            while (at + 1 < pages.size() && pages.get(at + 1) == pages.get(at) + 1) {
                at++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(pages.get(from));
            text.append(at > from ? "-" + pages.get(at) : "");
        }
        return text.toString();
    }
}
