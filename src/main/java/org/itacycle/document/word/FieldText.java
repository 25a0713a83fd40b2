package org.itacycle.document.word;

import java.util.StringTokenizer;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.itacycle.document.WordText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Writes a paragraph anew, in the look of its first run, with fields for the page and the number of pages. */
final class FieldText {

    private final XWPFParagraph paragraph;
    private final CTRPr look;

    FieldText(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
        var runs = paragraph.getRuns();
        var first = runs.isEmpty() ? null : runs.get(0).getCTR().getRPr();
        this.look = first == null ? CTRPr.Factory.newInstance() : (CTRPr) first.copy();
    }

    void write(String text, boolean thaiDigits) {
        for (int i = paragraph.getRuns().size() - 1; i >= 0; i--) {
            paragraph.removeRun(i);
        }
        var parts = new StringTokenizer(text, TemplateWords.PAGE + TemplateWords.PAGES, true);
        while (parts.hasMoreTokens()) {
            var part = parts.nextToken();
            switch (part) {
                case TemplateWords.PAGE -> field("PAGE", thaiDigits);
                case TemplateWords.PAGES -> field("NUMPAGES", thaiDigits);
                default -> WordText.write(run(), part);
            }
        }
    }

    private void field(String name, boolean thaiDigits) {
        run().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run().addNewInstrText().setStringValue(" " + name + (thaiDigits ? " \\* THAIARABIC " : " \\* Arabic "));
        run().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        WordText.write(run(), thaiDigits ? "๑" : "1");
        run().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private CTR run() {
        var run = paragraph.getCTP().addNewR();
        run.setRPr(look);
        return run;
    }
}
