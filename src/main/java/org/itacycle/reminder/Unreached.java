package org.itacycle.reminder;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.itacycle.notification.HeldBackMails;
import org.itacycle.notification.MessageProblem;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Officer;
import org.itacycle.organization.Officers;
import org.itacycle.problem.Forbidden;
import org.springframework.stereotype.Component;

/** Whom the reminders do not reach, for the coordinator, who can call them. */
@Component
public class Unreached {

    private final Officers officers;
    private final HeldBackMails mails;

    Unreached(Officers officers, HeldBackMails mails) {
        this.officers = officers;
        this.mails = mails;
    }

    /** The active officers whose last mail has not left or was not taken; one entry for each address, by its names. */
    public List<NotReached> of(Actor actor) {
        if (!actor.isCoordinator()) {
            throw new Forbidden();
        }
        var mailboxes = Circle.mailboxes(officers.all(actor.organization()).stream()
                .filter(Officer::active)
                .toList());
        var heldBack = mails.to(
                actor.organization(), mailboxes.stream().map(Mailbox::address).toList());
        return mailboxes.stream()
                .filter(mailbox -> heldBack.containsKey(mailbox.address()))
                .map(mailbox -> new NotReached(
                        names(mailbox), mailbox.address(), Objects.requireNonNull(heldBack.get(mailbox.address()))))
                .sorted(Comparator.comparing(NotReached::names))
                .toList();
    }

    private static String names(Mailbox mailbox) {
        return mailbox.readers().stream().map(Officer::name).sorted().collect(Collectors.joining(", "));
    }

    /** Who is not reached under which address, and why. */
    public record NotReached(String names, String address, MessageProblem problem) {}
}
