package org.itacycle.document.word;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlToken;
import org.itacycle.document.WordText;

/** A word across every page, as Word itself writes it: a drawing in the headers. */
final class Watermark {

    private static final double HEIGHT = 60;
    private static final double LETTER = 0.72;
    private static final String DRAWING = """
        <x xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
        <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"
        path="m@7,l@8,m@5,21600l@6,21600e">
        <v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/>
        <v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>
        <v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/>
        <v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>
        <v:path textpathok="t" o:connecttype="custom"
        o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>
        <v:textpath on="t" fitshape="t"/></v:shapetype>
        <v:shape id="PowerPlusWaterMarkObject%1$d" o:spid="_x0000_s%1$d" type="#_x0000_t136"
        style="position:absolute;margin-left:0;margin-top:0;width:%2$.0fpt;height:%3$.0fpt;rotation:315;\
        z-index:-251654144;mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
        mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f"
        fillcolor="silver" stroked="f"><v:fill opacity=".5"/>
        <v:textpath style="font-family:&quot;TH Sarabun New&quot;;font-size:1pt" string="%4$s"/></v:shape></x>\
        """;

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
        var paragraph = header.getParagraphs().stream().findFirst().orElseGet(header::createParagraph);
        try {
            var picture = paragraph.getCTP().addNewR().addNewPict();
            try (var from = XmlToken.Factory.parse(drawing(words)).newCursor();
                    var to = picture.newCursor()) {
                to.toNextToken();
                from.toFirstChild();
                from.copyXmlContents(to);
            }
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String drawing(String words) {
        long letters = words.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .count();
        double width = letters * HEIGHT * LETTER;
        return DRAWING.formatted(id++, width, HEIGHT, escaped(WordText.writable(words)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
