package org.itacycle.web;

import org.itacycle.organization.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which a coordinator sees what is late before the executive asks. */
@Controller
class LatePages {

    private final YearBoard board;

    LatePages(YearBoard board) {
        this.board = board;
    }

    @GetMapping("/late")
    String late(Actor actor, Model page) {
        page.addAttribute("years", board.years(actor));
        page.addAttribute("mayAct", actor.isCoordinator());
        page.addAttribute("seesAll", TaskPages.seesAll(actor));
        return "late";
    }
}
