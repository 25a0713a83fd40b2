package org.itacycle.document.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes the objects a PDF consists of. */
final class Cos {

    private Cos() {}

    static COSDictionary dictionary(String type) {
        var dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    static COSArray array(COSBase... items) {
        return new COSArray(Arrays.asList(items));
    }

    static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
