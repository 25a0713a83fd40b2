package org.itacycle.document;

import java.util.Locale;
import org.itacycle.document.word.OwnTemplate;
import org.itacycle.document.word.PaperFile;
import org.itacycle.document.word.TemplateCheck;
import org.itacycle.document.word.TemplateWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes paper as Word, in the agency's own template where it has one (ADR 0023). */
@Component
public class WordWriter {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final MessageSource messages;
    private final PaperFile files;
    private final TemplateCheck check;

    public WordWriter(MessageSource messages) {
        this.messages = messages;
        var words = new TemplateWords(
                word("document.template.content"),
                word("document.template.page"),
                word("document.template.title"),
                word("document.page", TemplateWords.PAGE, TemplateWords.PAGES));
        this.files = new PaperFile(words);
        this.check = new TemplateCheck(words);
    }

    /** The document as a {@code .docx} file. */
    public byte[] write(Paper paper, Stationery stationery) {
        return files.write(paper, stationery);
    }

    /** The template that is used where the agency has none; the one to begin an own template from. */
    public byte[] template(Paper.Format format) {
        return OwnTemplate.of(format);
    }

    /**
     * Refuses a file that cannot be a template: one that is not from Word, holds macros or embedded files, reaches outside,
     * or has no paragraph for the content.
     *
     * @throws org.itacycle.problem.InvalidInput with the reason at the field
     */
    public void requireTemplate(byte[] file, String field) {
        check.require(file, field);
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, THAI);
    }
}
