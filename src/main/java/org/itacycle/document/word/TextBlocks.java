package org.itacycle.document.word;

import org.itacycle.document.Block;
import org.itacycle.document.Numerals;

/** Headings, running text and what stands between them. */
final class TextBlocks {

    private final Lines lines;
    private final Numerals numerals;

    TextBlocks(Lines lines, Numerals numerals) {
        this.lines = lines;
        this.numerals = numerals;
    }

    /** Writes the block, if it is of this kind. */
    boolean write(Block block) {
        if (block instanceof Block.Heading heading) {
            var paragraph = lines.add(WordStyle.heading(heading.level()), heading.align());
            Lines.write(paragraph, heading.text(), false);
        } else if (block instanceof Block.Paragraph paragraph) {
            write(paragraph);
        } else if (block instanceof Block.ElementMap map) {
            write(map);
        } else if (block instanceof Block.Space space) {
            lines.addSpace(space.height());
        } else if (block instanceof Block.PageBreak) {
            lines.breakPage();
        } else {
            return false;
        }
        return true;
    }

    private void write(Block.Paragraph block) {
        var paragraph = lines.add(WordStyle.BODY, block.align());
        if (block.indent() > 0) {
            paragraph.getPPr().addNewInd().setFirstLine(Twips.of(block.indent()));
        }
        Lines.write(paragraph, block.spans());
    }

    private void write(Block.ElementMap map) {
        Lines.write(lines.add(WordStyle.BODY), map.title(), true);
        int number = 1;
        for (var entry : map.entries()) {
            Lines.write(lines.add(WordStyle.BODY), "(" + numerals.of(number++) + ") " + entry.text(), false);
        }
    }
}
