package org.itacycle.web;

import java.util.List;
import org.itacycle.cycle.OwedTasks;
import org.itacycle.notification.OutboxDesk;
import org.itacycle.organization.Actor;
import org.itacycle.reminder.Unreached;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which a coordinator sees what is late before the executive asks, and a division what it owes itself. */
@Controller
class LatePages {

    private final OwedTasks tasks;
    private final OutboxDesk outbox;
    private final Unreached unreached;

    LatePages(OwedTasks tasks, OutboxDesk outbox, Unreached unreached) {
        this.tasks = tasks;
        this.outbox = outbox;
        this.unreached = unreached;
    }

    @GetMapping("/late")
    String late(Actor actor, Model page) {
        var mine = tasks.mine(actor).size();
        page.addAttribute("mayAct", actor.isCoordinator());
        page.addAttribute("seesAll", TaskPages.seesAll(actor));
        page.addAttribute("mine", TaskPages.seesAll(actor) && mine > 0 ? ForReader.digits(mine) : null);
        page.addAttribute("mailStays", (actor.isAdmin() || actor.isCoordinator()) && !outbox.sendsMail());
        page.addAttribute("unreached", actor.isCoordinator() ? unreached.of(actor) : List.of());
        page.addAttribute("readsOutbox", actor.isAdmin());
        return "late";
    }
}
