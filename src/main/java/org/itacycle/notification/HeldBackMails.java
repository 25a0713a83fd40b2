package org.itacycle.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.itacycle.notification.delivery.FiledRows;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.stereotype.Component;

/** Which mailboxes do not get what is written to them. */
@Component
public class HeldBackMails {

    private final FiledRows rows;

    public HeldBackMails(FiledRows rows) {
        this.rows = rows;
    }

    /**
     * Why the last mail to each of the addresses has not arrived: {@code DELAYED} is still tried, everything else is not.
     * Addresses at which nothing is known to be wrong are left out.
     */
    public Map<String, MessageProblem> to(OrganizationId organization, Collection<String> addresses) {
        var lanes = new HashMap<String, String>();
        addresses.forEach(address -> lanes.put(address, MailAddress.lane(address)));
        var stuck = rows.stuck(organization, lanes.values());
        lanes.values().retainAll(stuck.keySet());
        var problems = new HashMap<String, MessageProblem>();
        lanes.forEach((address, lane) -> problems.put(address, stuck.get(lane)));
        return problems;
    }
}
