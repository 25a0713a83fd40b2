package org.itacycle.reminder;

import java.util.List;
import org.itacycle.notification.Recipient;
import org.itacycle.organization.Officer;

/** An address, and the officers who read it; it tells two mailboxes apart. */
record Mailbox(String address, List<Officer> readers) {

    /** Address and names, as a mail program shows them. */
    Recipient recipient(String names) {
        return new Recipient(address, names);
    }
}
