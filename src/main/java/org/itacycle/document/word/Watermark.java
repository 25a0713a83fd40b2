package org.itacycle.document.word;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlToken;
import org.itacycle.document.WordText;

/** A word across every page, as Word itself writes it: a drawing in the headers. */
final class Watermark {

    private static final double HEIGHT = 90;
    private static final double LETTER = 0.62;
    private static final String DRAWING =
            """
            <v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
            id="PowerPlusWaterMarkObject%1$d" o:spid="_x0000_s%1$d" type="#_x0000_t136"
            style="position:absolute;margin-left:0;margin-top:0;width:%2$.0fpt;height:%3$.0fpt;rotation:315;\
            z-index:-251654144;mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
            mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f"
            fillcolor="silver" stroked="f"><v:fill opacity=".5"/>
            <v:textpath style="font-family:&quot;TH Sarabun New&quot;;font-size:1pt" string="%4$s"/></v:shape>""";

    private final XWPFDocument document;
    private int id = 2049;

    Watermark(XWPFDocument document) {
        this.document = document;
    }

    void write(String words) {
        if (document.getHeaderList().isEmpty()) {
            document.createHeader(HeaderFooterType.DEFAULT);
        }
        document.getHeaderList().forEach(header -> write(header, words));
    }

    private void write(XWPFHeader header, String words) {
        var paragraph = header.getParagraphs().stream()
                .findFirst()
                .orElseGet(header::createParagraph);
        try {
            paragraph.getCTP().addNewR().addNewPict().set(XmlToken.Factory.parse(drawing(words)));
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String drawing(String words) {
        double width = words.codePointCount(0, words.length()) * HEIGHT * LETTER;
        return DRAWING.formatted(id++, width, HEIGHT, escaped(WordText.writable(words)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
