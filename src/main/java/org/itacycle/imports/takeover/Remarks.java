package org.itacycle.imports.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.itacycle.imports.TakenOver.LeftOut;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.springframework.context.MessageSource;

/** Collects what one takeover leaves out, and what is wrong with it. */
final class Remarks {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Missing> wrong = new ArrayList<>();
    private final MessageSource messages;

    Remarks(MessageSource messages) {
        this.messages = messages;
    }

    /** Notes what is left out; the key is that of the sentence after {@code imports.left-out.}. */
    void leave(String where, String key, Object... arguments) {
        leftOut.add(new LeftOut(where, messages.getMessage("imports.left-out." + key, arguments, THAI)));
    }

    void refuse(Missing missing) {
        wrong.add(missing);
    }

    /** Runs the deed; what it refuses is noted with its path below the prefix. */
    void under(String prefix, Runnable deed) {
        try {
            deed.run();
        } catch (InvalidInput refusal) {
            refusal.missing().stream().map(missing -> missing.under(prefix)).forEach(wrong::add);
        }
    }

    /** Refuses the takeover when something is wrong with it. */
    void requireSound() {
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }
}
