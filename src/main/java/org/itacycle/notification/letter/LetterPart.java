package org.itacycle.notification.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The texts of a mail that an office may write; the names are messages {@code notification.mail.part.<key>}. */
public enum LetterPart {
    SUBJECT(120),
    OPENING(2_000),
    CLOSING(2_000),
    BUTTON(60);

    private final int longest;

    LetterPart(int longest) {
        this.longest = longest;
    }

    /** The name in JSON, for example {@code subject}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many characters it may have. */
    public int longest() {
        return longest;
    }

    /** Whether it has to stay on one line and to say something. */
    public boolean isOneLine() {
        return this == SUBJECT || this == BUTTON;
    }

    /** The part with the key. */
    public static Optional<LetterPart> of(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }
}
