package org.itacycle.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.itacycle.document.Paper;
import org.itacycle.document.type.Printable;

/** Puts the file together: pages, fonts, structure, title and language. */
final class PdfAssembly {

    private static final String PRODUCER = "ITA Cycle";

    private static final String METADATA = """
        <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>th-TH</rdf:li></rdf:Bag></dc:language>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """;

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
            new Structure(document).write(layout.document(), layout.pages().sheets());
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

    private static void describe(PDDocument document, Paper paper) throws IOException {
        var title = Printable.of(paper.title()).replace('\n', ' ');
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer(PRODUCER);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("th-TH");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(new PDMetadata(
                document,
                new ByteArrayInputStream(
                        METADATA.formatted(StringEscapeUtils.escapeXml11(title)).getBytes(StandardCharsets.UTF_8))));
    }
}
