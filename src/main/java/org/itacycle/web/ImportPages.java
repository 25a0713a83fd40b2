package org.itacycle.web;

import java.util.List;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which the coordinator checks a document of a former year and takes it over. */
@Controller
class ImportPages {

    private final YearBoard board;

    ImportPages(YearBoard board) {
        this.board = board;
    }

    /** The year asked for where it runs, else the newest; a task is where the person came from. */
    @GetMapping("/imports")
    String imports(
            Actor actor,
            Model page,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String task) {
        if (!actor.isCoordinator()) {
            throw new Forbidden();
        }
        var years = board.years(actor);
        page.addAttribute("years", years);
        page.addAttribute("year", chosen(years, year));
        page.addAttribute("task", task);
        page.addAttribute("limit", ImportApi.LARGEST_IN_MEGABYTES);
        return "imports";
    }

    private static @Nullable Integer chosen(List<YearBoard.Year> years, @Nullable Integer asked) {
        var numbers = years.stream().map(YearBoard.Year::number).toList();
        return asked != null && numbers.contains(asked)
                ? asked
                : numbers.stream().findFirst().orElse(null);
    }
}
