package org.itacycle.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.itacycle.approval.ApprovalLink;
import org.itacycle.approval.ApprovalLinks;
import org.itacycle.approval.Proposals;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Organizations;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One screen on which clerk and executive decide, reached by a link out of a mail or by the task's own address. Whoever
 * cannot decide here is told why, and where to go on.
 */
@Controller
class ApprovalPages {

    private static final String DECIDE = "approve";
    private static final String ELSEWHERE = "approve-elsewhere";

    private final ApprovalLinks links;
    private final Proposals proposals;
    private final ApprovalView view;
    private final WorkItems items;
    private final Organizations organizations;
    private final Clock clock;

    ApprovalPages(
            ApprovalLinks links,
            Proposals proposals,
            ApprovalView view,
            WorkItems items,
            Organizations organizations,
            Clock clock) {
        this.links = links;
        this.proposals = proposals;
        this.view = view;
        this.items = items;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping("/approve")
    String list() {
        return "redirect:/tasks";
    }

    /** By the link of a mail. */
    @GetMapping("/approve/{token}")
    String byLink(Actor actor, Model page, HttpServletResponse response, @PathVariable String token) {
        var link = links.find(actor.organization(), token);
        var item = link.flatMap(found -> items.find(actor.organization(), found.taskId()));
        page.addAttribute("back", "/approve/" + token);
        page.addAttribute("send", "/api/approvals/" + token);
        var waits = item.filter(found -> isMine(actor, found) && found.state() == WorkItem.State.OPEN);
        if (waits.isPresent() && link.filter(this::isOver).isPresent()) {
            return elsewhere(page, response, waits, "over", HttpStatus.GONE);
        }
        return decide(actor, page, response, item);
    }

    /** By the task's own address, as it is printed and shared: no secret, and good as long as the task is open. */
    @GetMapping("/approve/task/{id}")
    String byTask(Actor actor, Model page, HttpServletResponse response, @PathVariable String id) {
        page.addAttribute("back", "/approve/task/" + id);
        page.addAttribute("send", "/api/tasks/" + id + "/complete");
        return decide(
                actor,
                page,
                response,
                items.find(actor.organization(), id).filter(item -> item.key().isDecision()));
    }

    private String decide(Actor actor, Model page, HttpServletResponse response, Optional<WorkItem> found) {
        if (found.isEmpty()) {
            return elsewhere(page, response, found, "unknown", HttpStatus.NOT_FOUND);
        }
        var item = found.get();
        if (!isMine(actor, item)) {
            page.addAttribute("owner", organizations.groupName(actor.organization(), item.owedBy()));
            return elsewhere(page, response, Optional.empty(), "others", HttpStatus.FORBIDDEN);
        }
        if (item.state() != WorkItem.State.OPEN) {
            return elsewhere(page, response, found, "ended", HttpStatus.GONE);
        }
        page.addAttribute("sheet", view.of(proposals.of(item)));
        page.addAttribute("actsTwice", actsTwice(actor, item));
        return DECIDE;
    }

    private String elsewhere(
            Model page, HttpServletResponse response, Optional<WorkItem> about, String why, HttpStatus status) {
        response.setStatus(status.value());
        page.addAttribute("why", why);
        page.addAttribute("about", about.map(view::about).orElse(null));
        return ELSEWHERE;
    }

    private boolean isOver(ApprovalLink link) {
        return link.usedAt() != null || link.isExpired(clock.instant());
    }

    private static boolean isMine(Actor actor, WorkItem item) {
        return actor.in(item.owedBy());
    }

    /** One who holds both offices acts once: the clerk's word is then the executive's, too. */
    private static boolean actsTwice(Actor actor, WorkItem item) {
        return actor.isClerk() && actor.isExecutive() && item.key().key().startsWith("endorse");
    }
}
