package org.itacycle.notification.letter;

import java.util.List;
import org.itacycle.notification.MailLetter;
import org.jspecify.annotations.Nullable;

/** A letter in words, ready to be drawn; {@code why} tells the reader for what reason it came. */
public record LetterBody(
        String office,
        String years,
        List<String> opening,
        List<Part> sections,
        @Nullable String href,
        String button,
        List<String> closing,
        String why) {

    private static final int MOST_LINES = 40;

    /** A section as far as it is shown; {@code left} lines more are only counted. */
    public record Part(String heading, List<MailLetter.Line> lines, int left) {

        static Part of(MailLetter.Section section) {
            var shown = section.lines().stream().limit(MOST_LINES).toList();
            return new Part(section.heading(), shown, section.lines().size() - shown.size());
        }
    }

    /** The sections of the letter that have lines, the long ones cut. */
    public static List<Part> parts(MailLetter letter) {
        return letter.sections().stream()
                .filter(section -> !section.lines().isEmpty())
                .map(Part::of)
                .toList();
    }
}
