package org.itacycle.notification;

import static org.itacycle.notification.MailWord.ALL;
import static org.itacycle.notification.MailWord.COUNTS;
import static org.itacycle.notification.MailWord.DAY;
import static org.itacycle.notification.MailWord.DUE;
import static org.itacycle.notification.MailWord.LATE;
import static org.itacycle.notification.MailWord.MEETING;
import static org.itacycle.notification.MailWord.NEW;
import static org.itacycle.notification.MailWord.OFFICE;
import static org.itacycle.notification.MailWord.PERSON;
import static org.itacycle.notification.MailWord.SENDER;
import static org.itacycle.notification.MailWord.SOON;
import static org.itacycle.notification.MailWord.TASK;
import static org.itacycle.notification.MailWord.UNIT;
import static org.itacycle.notification.MailWord.YEAR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of mail whose texts the office may write; name, description and why one gets it are the messages
 * {@code notification.mail.<key>.name}, {@code .about} and {@code .why}.
 */
public enum MailKind {
    /** One mail in the morning with what a mailbox owes: arrived, due soon, overdue. */
    DIGEST,
    /** What is late in all divisions, on the first working day of the week. */
    COORDINATOR_SUMMARY,
    /** What the clerk may raise in the monthly meeting. */
    CLERK_LIST,
    /** Asks the executive to consider; never says overdue. */
    EXECUTIVE_REQUEST,
    /** One item, because the coordinator pressed a button. */
    REMIND_NOW;

    /** The name in addresses, in the list's id and in message keys, for example {@code coordinator-summary}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words that may stand in braces in its texts, in the order in which they are shown. */
    public Set<MailWord> words() {
        var words = EnumSet.of(OFFICE, YEAR, DAY, PERSON);
        words.addAll(
                switch (this) {
                    case DIGEST -> EnumSet.of(UNIT, LATE, SOON, NEW, ALL, COUNTS);
                    case COORDINATOR_SUMMARY -> EnumSet.of(LATE, SOON, NEW, ALL, COUNTS);
                    case CLERK_LIST -> EnumSet.of(MEETING, LATE, SOON, NEW, ALL, COUNTS);
                    case EXECUTIVE_REQUEST -> EnumSet.of(TASK, ALL);
                    case REMIND_NOW -> EnumSet.of(UNIT, TASK, DUE, SENDER);
                });
        return words;
    }

    /** The kind with the key. */
    public static Optional<MailKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
