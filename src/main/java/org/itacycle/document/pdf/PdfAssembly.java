package org.itacycle.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.itacycle.document.Paper;
import org.itacycle.document.type.Printable;

/** Puts the file together: pages, fonts, structure, title and language. */
final class PdfAssembly {

    private PdfAssembly() {}

    static byte[] write(Paper paper, Layout layout) {
        try (var document = new PDDocument()) {
            document.setVersion(1.7f);
            var resources = new COSDictionary();
            resources.setItem(COSName.FONT, layout.fonts().write(document));
            resources.setItem(COSName.XOBJECT, layout.images().write(document));
            for (var sheet : layout.pages().sheets()) {
                document.addPage(page(document, sheet, layout.pages().format(), resources));
            }
            describe(document, paper);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static PDPage page(PDDocument document, Sheet sheet, Format format, COSDictionary resources)
            throws IOException {
        var page = new PDPage(new PDRectangle(format.width(), format.height()));
        page.setResources(new PDResources(resources));
        page.getCOSObject().setItem(COSName.CONTENTS, Cos.stream(document, sheet.bytes()));
        return page;
    }

    private static void describe(PDDocument document, Paper paper) {
        document.getDocumentInformation().setTitle(Printable.of(paper.title()));
        document.getDocumentCatalog().setLanguage("th-TH");
    }
}
