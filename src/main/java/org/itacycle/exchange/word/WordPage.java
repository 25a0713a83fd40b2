package org.itacycle.exchange.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A Thai document of the office on A4 across: title, lines and tables, one after the other. */
public final class WordPage implements AutoCloseable {

    private static final int LONG = 16838;
    private static final int SHORT = 11906;
    private static final int MARGIN = 850;

    private final XWPFDocument document = new XWPFDocument();

    public WordPage(String title) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(LONG));
        size.setH(BigInteger.valueOf(SHORT));
        size.setOrient(STPageOrientation.LANDSCAPE);
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        document.getProperties().getCoreProperties().setTitle(title);
    }

    /** The mark of the whole document and its title, in the middle. */
    public WordPage title(WordMark mark, String text) {
        var paragraph = paragraph(ParagraphAlignment.CENTER, 0);
        ThaiRun.HIDDEN.write(paragraph.getCTP(), mark.written());
        ThaiRun.TITLE.write(paragraph.getCTP(), text);
        return this;
    }

    /** A line in the middle, below the title. */
    public WordPage subtitle(String text) {
        ThaiRun.LINE.write(paragraph(ParagraphAlignment.CENTER, 0).getCTP(), text);
        return this;
    }

    /** A paragraph. */
    public WordPage line(String text) {
        ThaiRun.LINE.write(paragraph(ParagraphAlignment.LEFT, 80).getCTP(), text);
        return this;
    }

    /** A table whose header stands on every page. */
    public WordTable table(WordMark mark, List<WordColumn> columns) {
        return new WordTable(document.createTable(), mark, columns);
    }

    public void writeTo(OutputStream out) {
        try {
            document.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment, int after) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }
}
