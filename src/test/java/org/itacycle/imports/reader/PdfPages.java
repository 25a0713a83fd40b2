package org.itacycle.imports.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Small PDF files of one page, drawn from its upper left corner. */
final class PdfPages {

    private final PDPageContentStream content;
    private final double height;

    private PdfPages(PDPageContentStream content, double height) {
        this.content = content;
        this.height = height;
    }

    static byte[] with(Consumer<PdfPages> drawing) {
        return file(new PDPage(PDRectangle.A4), drawing);
    }

    /** A page that lies on its side in the file and is turned for the reader. */
    static byte[] turned(Consumer<PdfPages> drawing) {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setRotation(90);
        return file(page, drawing);
    }

    private static byte[] file(PDPage page, Consumer<PdfPages> drawing) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                boolean turned = page.getRotation() == 90;
                if (turned) {
                    content.transform(new Matrix(0, 1, -1, 0, PDRectangle.A4.getWidth(), 0));
                }
                drawing.accept(new PdfPages(content, turned ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight()));
            }
            return bytes(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] locked() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            return bytes(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A small file whose page unpacks to 80 MB. */
    static byte[] bomb() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] nothing = new byte[1 << 20];
                java.util.Arrays.fill(nothing, (byte) ' ');
                for (int i = 0; i < 80; i++) {
                    out.write(nothing);
                }
            }
            page.setContents(stream);
            return bytes(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    PdfPages text(float x, float y, String text) {
        try {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            content.newLineAtOffset(x, (float) height - y);
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    PdfPages line(float fromX, float fromY, float toX, float toY) {
        try {
            content.moveTo(fromX, (float) height - fromY);
            content.lineTo(toX, (float) height - toY);
            content.stroke();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
