package org.itacycle.exchange.word;

import java.math.BigInteger;
import org.itacycle.document.WordText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * How text is written so that Word shapes and wraps Thai: the font and size also as complex script, bold also so, and
 * the language as Thai. Sizes are half points.
 */
record ThaiRun(int size, boolean bold, boolean hidden) {

    private static final String FONT = "TH Sarabun New";

    static final ThaiRun TITLE = new ThaiRun(36, true, false);
    static final ThaiRun LINE = new ThaiRun(30, false, false);
    static final ThaiRun HEADER = new ThaiRun(28, true, false);
    static final ThaiRun CELL = new ThaiRun(28, false, false);
    static final ThaiRun STRONG = new ThaiRun(28, true, false);
    static final ThaiRun HIDDEN = new ThaiRun(2, false, true);

    /** Adds the text; a line feed becomes a line break. */
    void write(CTP paragraph, String text) {
        write(paragraph.addNewR(), text);
    }

    void write(CTR run, String text) {
        apply(run.addNewRPr());
        WordText.write(run, text);
    }

    /** Gives what is typed into the paragraph later the same look. */
    void apply(CTP paragraph) {
        var mark = paragraph.addNewPPr().addNewRPr();
        var fonts = mark.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        mark.addNewSz().setVal(BigInteger.valueOf(size));
        mark.addNewSzCs().setVal(BigInteger.valueOf(size));
    }

    private void apply(CTRPr properties) {
        var fonts = properties.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        if (bold) {
            properties.addNewB();
            properties.addNewBCs();
        }
        if (hidden) {
            properties.addNewVanish();
        }
        properties.addNewSz().setVal(BigInteger.valueOf(size));
        properties.addNewSzCs().setVal(BigInteger.valueOf(size));
        var language = properties.addNewLang();
        language.setVal("th-TH");
        language.setBidi("th-TH");
    }
}
