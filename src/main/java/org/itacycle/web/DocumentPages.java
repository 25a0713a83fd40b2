package org.itacycle.web;

import java.util.List;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page with the documents of a year: what is missing, what comes next, and every file that leaves the office. */
@Controller
class DocumentPages {

    private final YearBoard board;

    DocumentPages(YearBoard board) {
        this.board = board;
    }

    /** Who keeps or answers for the documents; everybody else finds them on the public page. */
    static boolean mayRead(Actor actor) {
        return actor.isCoordinator() || actor.isClerk() || actor.isExecutive() || actor.isAuditor() || actor.isAdmin();
    }

    /** The year asked for where the office has it, else the newest. */
    @GetMapping("/documents")
    String documents(Actor actor, Model page, @RequestParam(required = false) @Nullable Integer year) {
        if (!mayRead(actor)) {
            throw new Forbidden();
        }
        var years = board.all(actor);
        page.addAttribute("years", years);
        page.addAttribute("year", chosen(years, year));
        page.addAttribute("keeps", actor.isCoordinator());
        page.addAttribute("dresses", actor.isCoordinator() || actor.isAdmin());
        return "documents";
    }

    private static @Nullable Integer chosen(List<Integer> years, @Nullable Integer asked) {
        return asked != null && years.contains(asked)
                ? asked
                : years.stream().findFirst().orElse(null);
    }
}
