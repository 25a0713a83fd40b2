package org.itacycle.notification;

import java.util.List;
import java.util.Map;
import org.itacycle.notification.letter.LetterPart;
import org.itacycle.problem.Wrong;
import org.itacycle.wording.Placeholders;
import org.jspecify.annotations.Nullable;

/** What is wrong with the texts that an office wants to keep for a kind of mail. */
final class TextCheck {

    private TextCheck() {}

    /** Unknown parts, words in braces that stand for nothing, lines where there may be one, lengths. */
    static Wrong of(Map<String, @Nullable String> given, List<String> names) {
        var wrong = new Wrong();
        given.forEach((key, text) -> {
            var where = "texts." + key;
            var part = LetterPart.of(key);
            wrong.unless(part.isPresent(), where, "notification.mail.part-unknown", key);
            if (part.isPresent() && text != null) {
                check(part.get(), where, text, names, wrong);
            }
        });
        return wrong;
    }

    private static void check(LetterPart part, String where, String text, List<String> names, Wrong wrong) {
        wrong.text(where, text, part.longest());
        if (part.isOneLine()) {
            wrong.unless(!text.isBlank(), where, "problem.field.required")
                    .unless(!MailText.breaksLines(text.strip()), where, "notification.mail.one-line");
        }
        wrong.unless(Placeholders.isBalanced(text), where, "notification.mail.braces-open");
        for (var word : Placeholders.words(text)) {
            wrong.unless(names.contains(word), where, "notification.mail.word-unknown", word, String.join(", ", names));
        }
    }
}
