package org.itacycle.document;

import java.util.Locale;
import org.itacycle.document.word.OwnTemplate;
import org.itacycle.document.word.PaperFile;
import org.itacycle.document.word.TemplateWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes paper as Word, in the agency's own template where it has one (ADR 0023). */
@Component
public class WordWriter {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final MessageSource messages;
    private final PaperFile files;

    public WordWriter(MessageSource messages) {
        this.messages = messages;
        this.files = new PaperFile(new TemplateWords(
                word("document.template.content"),
                word("document.template.page"),
                word("document.template.title"),
                word("document.page", TemplateWords.PAGE, TemplateWords.PAGES)));
    }

    /** The document as a {@code .docx} file. */
    public byte[] write(Paper paper, Stationery stationery) {
        return files.write(paper, stationery);
    }

    /** The template that is used where the agency has none; the one to begin an own template from. */
    public byte[] template(Paper.Format format) {
        return OwnTemplate.of(format);
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, THAI);
    }
}
