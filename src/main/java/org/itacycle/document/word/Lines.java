package org.itacycle.document.word;

import java.math.BigInteger;
import java.util.List;
import org.itacycle.document.Block;
import org.itacycle.document.WordText;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Adds paragraphs and tables to a place, in the styles of the template. */
final class Lines {

    private static final BigInteger THIN = BigInteger.valueOf(2);
    private static final BigInteger THIN_TWIPS = BigInteger.valueOf(40);

    private static final BigInteger AFTER_TABLE = BigInteger.valueOf(80);

    private final Place place;
    private final Styles styles;
    private boolean breaks;
    private boolean afterTable;
    private boolean empty = true;
    private @Nullable CTP last;

    Lines(Place place, Styles styles) {
        this.place = place;
        this.styles = styles;
    }

    /** The room between the margins, in twips. */
    long width() {
        return place.width();
    }

    String style(WordStyle style) {
        return styles.id(style);
    }

    Lines inside(Place cell) {
        return new Lines(cell, styles);
    }

    /** What comes next begins a page. */
    void breakPage() {
        breaks = true;
    }

    CTP add(WordStyle style) {
        var paragraph = place.paragraph();
        var properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(styles.id(style));
        if (breaks) {
            properties.addNewPageBreakBefore();
        }
        if (afterTable) {
            spacing(properties).setBefore(AFTER_TABLE);
        }
        breaks = false;
        afterTable = false;
        empty = false;
        last = paragraph;
        return paragraph;
    }

    CTP add(WordStyle style, Block.Align align) {
        var paragraph = add(style);
        align(paragraph, align);
        return paragraph;
    }

    /** Word joins tables that follow each other, and a table cannot break the page. */
    CTTbl addTable() {
        if (breaks || afterTable) {
            addThin();
        }
        afterTable = true;
        last = null;
        return place.table();
    }

    /** The paragraph before what comes next stays on the same page with it. */
    void keepTogether() {
        if (last != null && !last.getPPr().isSetKeepNext()) {
            last.getPPr().addNewKeepNext();
        }
    }

    /** Empty room of this height, in millimetres. */
    void addSpace(double height) {
        var before = last;
        var space = add(WordStyle.NORMAL);
        exact(space, Twips.of(height));
        space.getPPr().addNewKeepNext();
        last = before;
    }

    /** A cell must end with a paragraph. */
    void close() {
        if (empty || afterTable) {
            addThin();
        }
    }

    static CTSpacing spacing(CTPPr properties) {
        return properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
    }

    static void align(CTP paragraph, Block.Align align) {
        var properties = paragraph.getPPr();
        var place = properties.isSetJc() ? properties.getJc() : properties.addNewJc();
        place.setVal(
                switch (align) {
                    case LEFT -> STJc.LEFT;
                    case CENTER -> STJc.CENTER;
                    case RIGHT -> STJc.RIGHT;
                });
    }

    /** Writes the spans; those without text leave nothing. */
    static void write(CTP paragraph, List<Block.Span> spans) {
        spans.forEach(span -> write(paragraph, span.text(), span.bold()));
    }

    static void write(CTP paragraph, String text, boolean bold) {
        if (!text.isEmpty()) {
            WordText.write(run(paragraph, bold), text);
        }
    }

    static CTR run(CTP paragraph, boolean bold) {
        var run = paragraph.addNewR();
        if (bold) {
            var look = run.addNewRPr();
            look.addNewB();
            look.addNewBCs();
        }
        return run;
    }

    private void addThin() {
        var paragraph = add(WordStyle.NORMAL);
        exact(paragraph, THIN_TWIPS);
        var look = paragraph.getPPr().addNewRPr();
        look.addNewSz().setVal(THIN);
        look.addNewSzCs().setVal(THIN);
    }

    private static void exact(CTP paragraph, BigInteger twips) {
        CTPPr properties = paragraph.getPPr();
        var spacing = spacing(properties);
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(twips);
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }
}
