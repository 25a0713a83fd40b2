package org.itacycle.web;

import java.util.List;
import java.util.stream.Stream;
import org.itacycle.feed.CalendarFeed;
import org.itacycle.organization.Actor;
import org.itacycle.organization.OrgUnit;
import org.itacycle.organization.Organizations;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page with the days of the running years, the holidays, and the addresses for calendar programs. */
@Controller
class CalendarPages {

    private final YearBoard board;
    private final Organizations organizations;
    private final MessageSource messages;

    CalendarPages(YearBoard board, Organizations organizations, MessageSource messages) {
        this.board = board;
        this.organizations = organizations;
        this.messages = messages;
    }

    @GetMapping("/calendar")
    String calendar(Actor actor, Model page) {
        page.addAttribute("years", board.years(actor));
        page.addAttribute("mayMove", actor.isCoordinator());
        page.addAttribute("scopes", scopes(actor));
        return "calendar";
    }

    /** What the person may subscribe to: the agency for those who follow all, else her own divisions. */
    private List<Scope> scopes(Actor actor) {
        var all = actor.isCoordinator() || actor.isClerk() || actor.isAuditor() || actor.isExecutive();
        var divisions = organizations.divisions(actor.organization()).stream()
                .filter(division -> all || actor.worksFor(division.code()))
                .map(CalendarPages::scope);
        var agency = new Scope(
                CalendarFeed.AGENCY, messages.getMessage("feed.agency", null, LocaleContextHolder.getLocale()));
        return Stream.concat(all ? Stream.of(agency) : Stream.empty(), divisions)
                .toList();
    }

    private static Scope scope(OrgUnit division) {
        return new Scope(division.code(), division.name());
    }

    /** What a feed may show. */
    record Scope(String code, String name) {}
}
