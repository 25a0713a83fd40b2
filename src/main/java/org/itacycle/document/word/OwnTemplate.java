package org.itacycle.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.itacycle.document.Paper.Format;

/** The application's own template, zipped from its parts, which lie in the resources as text. */
public final class OwnTemplate {

    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package-relationships.xml",
            "word/_rels/document.xml.rels", "document-relationships.xml",
            "word/styles.xml", "styles.xml",
            "word/settings.xml", "settings.xml",
            "word/fontTable.xml", "font-table.xml",
            "word/header1.xml", "header1.xml",
            "word/header2.xml", "header2.xml",
            "word/footer1.xml", "footer1.xml",
            "word/footer2.xml", "footer2.xml"));

    private OwnTemplate() {}

    /** The template as a Word file. */
    public static byte[] of(Format format) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : PARTS.entrySet()) {
                add(zip, part.getKey(), part.getValue());
            }
            add(zip, "word/document.xml", format == Format.LANDSCAPE ? "landscape.xml" : "portrait.xml");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String resource) throws IOException {
        try (var part = OwnTemplate.class.getResourceAsStream("/document/word/" + resource)) {
            if (part == null) {
                throw new IllegalStateException("Missing " + resource);
            }
            zip.putNextEntry(new ZipEntry(name));
            part.transferTo(zip);
            zip.closeEntry();
        }
    }
}
