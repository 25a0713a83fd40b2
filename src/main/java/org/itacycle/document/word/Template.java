package org.itacycle.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** An opened template. */
final class Template implements AutoCloseable {

    private static final long A4_WIDTH = 11_906;
    private static final long MARGIN = 1_440;

    private final XWPFDocument document;
    private final TemplateWords words;

    Template(byte[] file, TemplateWords words) {
        this.words = words;
        try {
            document = new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    XWPFDocument document() {
        return document;
    }

    /** The room between the margins, in twips. */
    long width() {
        var section = section();
        if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
            return A4_WIDTH - 2 * MARGIN;
        }
        var margins = section.getPgMar();
        return number(section.getPgSz().getW()) - number(margins.getLeft()) - number(margins.getRight());
    }

    /** The word that stands where the content goes. */
    String place() {
        return braced(words.content());
    }

    boolean hasPlace() {
        return placeholder().isPresent();
    }

    /** Puts the content where the template wants it, else at its end. */
    void place(CTBody content) {
        var target = placeholder().orElseGet(document::createParagraph);
        try (var to = target.getCTP().newCursor();
                var from = content.newCursor()) {
            for (boolean more = from.toFirstChild(); more; more = from.toNextSibling()) {
                from.copyXml(to);
            }
            to.removeXml();
        }
    }

    /** Writes page numbers and title where the template wants them. */
    void fill(String title, boolean thaiDigits) {
        Stream.<XWPFHeaderFooter>concat(document.getHeaderList().stream(), document.getFooterList().stream())
                .flatMap(part -> part.getParagraphs().stream())
                .forEach(paragraph -> fill(paragraph, title, thaiDigits));
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            document.write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Optional<XWPFParagraph> placeholder() {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().contains(place()))
                .findFirst();
    }

    private void fill(XWPFParagraph paragraph, String title, boolean thaiDigits) {
        var text = paragraph.getText();
        if (text.contains(braced(words.page())) || text.contains(braced(words.title()))) {
            var filled =
                    text.replace(braced(words.page()), words.pageSentence()).replace(braced(words.title()), title);
            new FieldText(paragraph).write(filled, thaiDigits);
        }
    }

    private @Nullable CTSectPr section() {
        return document.getDocument().getBody().getSectPr();
    }

    private static long number(Object measure) {
        return measure instanceof Number number ? number.longValue() : 0;
    }

    private static String braced(String word) {
        return "{{" + word + "}}";
    }
}
