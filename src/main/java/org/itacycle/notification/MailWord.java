package org.itacycle.notification;

/**
 * What a text of a mail may ask for in braces; the Thai words are messages {@code notification.mail.word.<name>}.
 * {@link MailLetters} knows the office, the years, the day and the counts by itself, the rest comes with the letter.
 */
public enum MailWord {
    OFFICE,
    YEAR,
    DAY,
    /** Who is spoken to: a name, several names that share a mailbox, or a title. */
    PERSON,
    /** The divisions or roles whose items these are. */
    UNIT,
    /** How many lines are late. */
    LATE,
    /** How many lines are due soon. */
    SOON,
    /** How many lines have just arrived. */
    NEW,
    /** How many lines there are. */
    ALL,
    /** Late, soon and new in one phrase that leaves out what is nought. */
    COUNTS,
    /** What the item is called. */
    TASK,
    /** The day it is due, as people read it. */
    DUE,
    /** The day of the meeting, as people read it. */
    MEETING,
    /** Who pressed the button. */
    SENDER;

    /** The key of the word that people write. */
    public String messageKey() {
        return "notification.mail.word." + name();
    }
}
