package org.itacycle.notification;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Exactly one mailbox in the letters that every mail server knows; a Thai domain is turned into its ASCII form. */
final class MailAddress {

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern FORM = Pattern.compile(
            ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])");
    /** No mailbox begins so: what is no address never stands in the way of one. */
    private static final String NOWHERE = "? ";

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;

    private MailAddress() {}

    /** The address as it is sent to; empty when it is none, or more than one. */
    static Optional<String> of(String typed) {
        var text = typed.strip();
        var at = text.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || text.length() > LONGEST) {
            return Optional.empty();
        }
        var address = text.substring(0, at) + "@" + ascii(text.substring(at + 1));
        return Optional.of(address)
                .filter(one -> one.length() <= LONGEST && FORM.matcher(one).matches());
    }

    /** What tells two mailboxes apart; practically no server distinguishes capitals. */
    static String mailbox(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    /** Under which mails to the typed address keep their order: its mailbox, or a lane of its own when it is none. */
    static String lane(String typed) {
        return of(typed).map(MailAddress::mailbox).orElseGet(() -> NOWHERE + MailText.shortLine(typed));
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException notADomain) {
            return "";
        }
    }
}
