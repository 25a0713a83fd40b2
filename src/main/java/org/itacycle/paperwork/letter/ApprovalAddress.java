package org.itacycle.paperwork.letter;

import java.util.Objects;
import java.util.Optional;
import org.itacycle.decision.Subject;
import org.itacycle.organization.PublicAddress;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.springframework.stereotype.Component;

/**
 * Where the executive decides about a document: the page of the open task, else the first page. What is printed holds no
 * secret and does not expire, it may lie on a desk for weeks; the page asks for the sign-in, and ends with the task.
 */
@Component
class ApprovalAddress {

    private final WorkItems items;
    private final PublicAddress addresses;

    ApprovalAddress(WorkItems items, PublicAddress addresses) {
        this.items = items;
        this.addresses = addresses;
    }

    String of(CycleKey cycle, Subject subject) {
        return open(cycle, subject).map(item -> addresses.decision(item.id())).orElseGet(addresses::base);
    }

    /** The task by which the executive decides, while it waits. */
    Optional<WorkItem> open(CycleKey cycle, Subject subject) {
        var key = subject == Subject.PLAN ? TaskKey.APPROVE_PLAN : TaskKey.APPROVE_REPORT;
        return items.of(cycle).stream()
                .filter(item -> item.key() == key && Objects.equals(item.round(), subject.round()))
                .filter(item -> item.state() == WorkItem.State.OPEN)
                .findFirst();
    }
}
