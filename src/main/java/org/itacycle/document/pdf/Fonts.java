package org.itacycle.document.pdf;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.itacycle.document.type.Typeface;

/** The weights one document uses. */
final class Fonts {

    private final Map<Typeface, EmbeddedFont> fonts = Map.of(
            Typeface.REGULAR, new EmbeddedFont(Typeface.REGULAR), Typeface.BOLD, new EmbeddedFont(Typeface.BOLD));

    EmbeddedFont of(Typeface face) {
        var font = fonts.get(face);
        if (font == null) {
            throw new IllegalStateException("no font for " + face);
        }
        return font;
    }

    COSDictionary write(PDDocument document) throws IOException {
        var resources = new COSDictionary();
        for (var face : Typeface.values()) {
            if (of(face).isUsed()) {
                resources.setItem(COSName.getPDFName(face.fontName()), of(face).write(document));
            }
        }
        return resources;
    }
}
