package org.itacycle.document.word;

import org.itacycle.document.Block;
import org.itacycle.document.Numerals;
import org.itacycle.document.Stationery;
import org.itacycle.document.picture.ChartPicture;
import org.itacycle.document.picture.QrPicture;

/** The emblem and what is drawn. */
final class PictureBlocks {

    private static final double WIDEST_CHART = 170;
    private static final int PIXELS_PER_MODULE = 8;

    private final Lines lines;
    private final Pictures pictures;
    private final Stationery stationery;
    private final Numerals numerals;

    PictureBlocks(Lines lines, Pictures pictures, Stationery stationery, Numerals numerals) {
        this.lines = lines;
        this.pictures = pictures;
        this.stationery = stationery;
        this.numerals = numerals;
    }

    /** Writes the block, if it is of this kind. */
    boolean write(Block block) {
        if (block instanceof Block.Emblem emblem) {
            write(emblem);
        } else if (block instanceof Block.Chart chart) {
            write(chart);
        } else if (block instanceof Block.QrCode code) {
            write(code);
        } else {
            return false;
        }
        return true;
    }

    private void write(Block.Chart chart) {
        var drawing = new ChartPicture(chart, numerals);
        double width = Math.min(WIDEST_CHART, Twips.millimetres(lines.width()));
        var title = lines.add(WordStyle.BODY, Block.Align.CENTER);
        title.getPPr().addNewKeepNext();
        Lines.write(title, chart.title(), true);
        pictures.wide(lines.add(WordStyle.BODY, Block.Align.CENTER), drawing.png(width), width, drawing.words());
    }

    private void write(Block.QrCode code) {
        var picture = QrPicture.png(code.address(), PIXELS_PER_MODULE);
        var paragraph = lines.add(WordStyle.NORMAL, code.align());
        paragraph.getPPr().addNewKeepNext();
        pictures.high(paragraph, picture, code.size(), code.address());
        if (!code.caption().isBlank()) {
            Lines.write(lines.add(WordStyle.CELL, code.align()), code.caption(), false);
        }
    }

    private void write(Block.Emblem emblem) {
        var picture = stationery.emblem();
        if (picture == null) {
            lines.addSpace(emblem.height());
        } else {
            pictures.high(lines.add(WordStyle.NORMAL, emblem.align()), picture, emblem.height(), "");
        }
    }
}
