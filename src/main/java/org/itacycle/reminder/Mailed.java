package org.itacycle.reminder;

import java.util.HashSet;
import java.util.Set;
import org.itacycle.notification.Written;

/** How many mails were written, and the addresses whose mail may leave; who is held back has not been told. */
record Mailed(int mails, Set<String> reached) {

    static final Mailed NOTHING = new Mailed(0, Set.of());

    Mailed {
        reached = Set.copyOf(reached);
    }

    /** The same with what was written to one more address. */
    Mailed and(String address, Written written) {
        var addresses = new HashSet<>(reached);
        if (written.leaving() > 0) {
            addresses.add(address);
        }
        return new Mailed(mails + written.mails(), addresses);
    }
}
