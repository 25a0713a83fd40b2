package org.itacycle.document;

import java.util.Locale;
import org.itacycle.document.pdf.PdfRenderer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes documents as PDF whose text can be copied and searched letter by letter. Serves any number of threads. */
@Component
public class PdfWriter {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final MessageSource messages;

    public PdfWriter(MessageSource messages) {
        this.messages = messages;
    }

    /** The file; whatever letters the texts have, something is written for them. */
    public PdfFile write(Paper paper, Stationery stationery) {
        return new PdfRenderer(paper, stationery, this::pageOf).write();
    }

    private String pageOf(String number, String count) {
        return messages.getMessage("document.page", new Object[] {number, count}, THAI);
    }
}
