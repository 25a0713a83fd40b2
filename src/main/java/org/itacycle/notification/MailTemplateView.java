package org.itacycle.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a kind of mail as they stand to be edited, the words that may stand in braces, and how a mail of today
 * would look. A fault tells why the office's texts cannot be used; the preview is the usual mail then.
 */
public record MailTemplateView(
        String key,
        String name,
        String about,
        int version,
        boolean changed,
        List<Part> parts,
        List<Word> words,
        ComposedMail preview,
        @Nullable String fault) {

    /** One text; {@code standard} is what the application says. */
    public record Part(String key, String label, String text, String standard, boolean oneLine, int longest) {}

    /** A word for braces and what could stand for it; nothing where the sample does not know it. */
    public record Word(String name, @Nullable String example) {}

    /** A kind of mail in the list of all. */
    public record Listed(String key, String name, String about, boolean changed) {}
}
