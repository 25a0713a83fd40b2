package org.itacycle.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlToken;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Puts pictures into the text. Lengths are millimetres. */
final class Pictures {

    private static final int FIRST_ID = 5000;
    private static final byte PNG_SIGNATURE = (byte) 0x89;
    private static final String GRAPHIC = """
            <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
            <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">
            <pic:nvPicPr><pic:cNvPr id="0" name="%1$s"/><pic:cNvPicPr/></pic:nvPicPr>
            <pic:blipFill><a:blip r:embed="%2$s"
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>
            <a:stretch><a:fillRect/></a:stretch></pic:blipFill>
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%3$d" cy="%4$d"/></a:xfrm>
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
            </pic:pic></a:graphicData></a:graphic>""";

    private final XWPFDocument document;
    private int id = FIRST_ID;

    Pictures(XWPFDocument document) {
        this.document = document;
    }

    /** Adds the picture in this height; its words are read out to those who do not see it. */
    void high(CTP paragraph, byte[] picture, double height, String words) {
        var size = size(picture);
        add(paragraph, picture, height * size.width() / size.height(), height, words);
    }

    /** Adds the picture in this width. */
    void wide(CTP paragraph, byte[] picture, double width, String words) {
        var size = size(picture);
        add(paragraph, picture, width, width * size.height() / size.width(), words);
    }

    private void add(CTP paragraph, byte[] picture, double width, double height, String words) {
        var inline = paragraph.addNewR().addNewDrawing().addNewInline();
        var name = "Picture " + ++id;
        inline.set(graphic(name, stored(picture), Twips.emu(width), Twips.emu(height)));
        inline.setDistT(0);
        inline.setDistB(0);
        inline.setDistL(0);
        inline.setDistR(0);
        var extent = inline.addNewExtent();
        extent.setCx(Twips.emu(width));
        extent.setCy(Twips.emu(height));
        var about = inline.addNewDocPr();
        about.setId(id);
        about.setName(name);
        about.setDescr(words);
    }

    private String stored(byte[] picture) {
        try {
            return document.addPictureData(picture, picture[0] == PNG_SIGNATURE ? PictureType.PNG : PictureType.JPEG);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static XmlToken graphic(String name, String relation, long width, long height) {
        try {
            return XmlToken.Factory.parse(GRAPHIC.formatted(name, relation, width, height));
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Size(int width, int height) {}

    private static Size size(byte[] picture) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(picture));
            if (image == null) {
                throw new IllegalArgumentException("Neither PNG nor JPEG");
            }
            return new Size(image.getWidth(), image.getHeight());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
