package org.itacycle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.itacycle.cycle.OwedTasks;
import org.itacycle.demo.DemoOfficers;
import org.itacycle.notification.OutboxDesk;
import org.itacycle.organization.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, the sign-in, and the pages that only show what a script fetches. */
@Controller
class HomePages {

    private static final int SHOWN = 12;

    private final OwedTasks tasks;
    private final TaskLines lines;
    private final YearBoard board;
    private final OutboxDesk outbox;
    private final ObjectProvider<DemoOfficers> demo;

    HomePages(OwedTasks tasks, TaskLines lines, YearBoard board, OutboxDesk outbox, ObjectProvider<DemoOfficers> demo) {
        this.tasks = tasks;
        this.lines = lines;
        this.board = board;
        this.outbox = outbox;
        this.demo = demo;
    }

    /** The page a person begins with: who follows the year begins with what is late, as long as a year runs. */
    @GetMapping("/")
    String start(Actor actor, Model page) {
        return startsWithLate(actor) && !board.years(actor).isEmpty() ? "redirect:/late" : home(actor, page);
    }

    @GetMapping("/home")
    String home(Actor actor, Model page) {
        var mine = tasks.mine(actor);
        page.addAttribute("taskCount", ForReader.digits(mine.size()));
        page.addAttribute("moreTasks", mine.size() > SHOWN || TaskPages.seesAll(actor));
        page.addAttribute("tasks", lines.of(mine.stream().limit(SHOWN).toList()));
        page.addAttribute("years", board.years(actor));
        page.addAttribute("mayStart", actor.isCoordinator());
        page.addAttribute("readsDocuments", DocumentPages.mayRead(actor));
        page.addAttribute("units", TaskPages.seesAll(actor) ? board.units(actor) : List.of());
        page.addAttribute("mailStays", (actor.isAdmin() || actor.isCoordinator()) && !outbox.sendsMail());
        page.addAttribute("readsOutbox", actor.isAdmin());
        return "home";
    }

    static boolean startsWithLate(Actor actor) {
        return actor.isCoordinator() || actor.isClerk() || actor.isAuditor();
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, HttpServletResponse response, Model page) {
        var wanted = new HttpSessionRequestCache().getRequest(request, response);
        page.addAttribute("decides", wanted != null && wanted.getRedirectUrl().contains("/approve/"));
        page.addAttribute(
                "people",
                Optional.ofNullable(demo.getIfAvailable())
                        .map(DemoOfficers::all)
                        .orElse(List.of()));
        return "login";
    }

    @GetMapping("/activities")
    String activities(Actor actor, Model page) {
        page.addAttribute("years", board.years(actor));
        return "activities";
    }

    @GetMapping("/history")
    String history(Actor actor, Model page) {
        page.addAttribute("years", board.all(actor));
        return "history";
    }
}
