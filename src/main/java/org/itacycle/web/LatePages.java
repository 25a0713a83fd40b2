package org.itacycle.web;

import org.itacycle.cycle.OwedTasks;
import org.itacycle.notification.OutboxDesk;
import org.itacycle.organization.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which a coordinator sees what is late before the executive asks, and a division what it owes itself. */
@Controller
class LatePages {

    private final OwedTasks tasks;
    private final OutboxDesk outbox;

    LatePages(OwedTasks tasks, OutboxDesk outbox) {
        this.tasks = tasks;
        this.outbox = outbox;
    }

    @GetMapping("/late")
    String late(Actor actor, Model page) {
        var mine = tasks.mine(actor).size();
        page.addAttribute("mayAct", actor.isCoordinator());
        page.addAttribute("seesAll", TaskPages.seesAll(actor));
        page.addAttribute("mine", TaskPages.seesAll(actor) && mine > 0 ? Written.digits(mine) : null);
        page.addAttribute("mailStays", (actor.isAdmin() || actor.isCoordinator()) && !outbox.sendsMail());
        page.addAttribute("readsOutbox", actor.isAdmin());
        return "late";
    }
}
