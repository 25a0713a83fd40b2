package org.itacycle.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.itacycle.demo.DemoClock;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Organizations;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands around every page: whose system it is, who has signed in, and where she can go. */
@Component
class PageFrame {

    private final Organizations organizations;
    private final ObjectProvider<DemoClock> demo;

    PageFrame(Organizations organizations, ObjectProvider<DemoClock> demo) {
        this.organizations = organizations;
        this.demo = demo;
    }

    /** The frame of the page at the path that the person sees. */
    Frame of(Actor actor, String path) {
        var roles = actor.groups().stream()
                .sorted()
                .map(group -> organizations.groupName(actor.organization(), group))
                .collect(Collectors.joining(" · "));
        var name = organizations.get(actor.organization()).name();
        return new Frame(name, actor.name(), roles, playedDay(), links(actor, path), more(actor, path));
    }

    /** The frame of a page before the sign-in; the banner stays away because moving the day needs one. */
    Frame ofStranger() {
        var name = organizations
                .findDefault()
                .map(id -> organizations.get(id).name())
                .orElse("");
        return new Frame(name, null, "", null, List.of(), List.of());
    }

    private @Nullable LocalDate playedDay() {
        var clock = demo.getIfAvailable();
        return clock == null ? null : clock.today();
    }

    /** The places people go every day; the bar holds them in one line at 1,280 pixels, so others belong into {@link #more}. */
    private static List<Link> links(Actor actor, String path) {
        var places = new ArrayList<Link>();
        if (HomePages.startsWithLate(actor)) {
            places.add(link("late", "/late", path));
            places.add(link("home", "/home", path));
        } else {
            places.add(new Link("home", "/", path.equals("/") || path.equals("/home")));
        }
        places.add(new Link("tasks", "/tasks", path.startsWith("/tasks")));
        if (!HomePages.startsWithLate(actor)) {
            places.add(link("late", "/late", path));
        }
        places.add(link("mine", "/mine", path));
        places.add(link("activities", "/activities", path));
        places.add(link("calendar", "/calendar", path));
        if (DocumentPages.mayRead(actor)) {
            places.add(link("documents", "/documents", path));
        }
        places.add(new Link("tasklist", "/camunda/app/tasklist/default/", false));
        return places;
    }

    /** The places people go now and then. */
    private static List<Link> more(Actor actor, String path) {
        var places = new ArrayList<Link>();
        if (actor.isCoordinator()) {
            places.add(link("imports", "/imports", path));
        }
        if (actor.isCoordinator() || actor.isAuditor() || actor.isAdmin()) {
            places.add(link("history", "/history", path));
        }
        if (actor.isCoordinator() || actor.isAdmin()) {
            places.add(link("mail", "/admin/mail", path));
        }
        if (actor.isAdmin()) {
            places.add(link("officers", "/admin/officers", path));
            places.add(link("outbox", "/admin/outbox", path));
            places.add(new Link("cockpit", "/camunda/app/cockpit/default/", false));
        }
        places.add(link("password", "/password", path));
        return places;
    }

    private static Link link(String key, String place, String path) {
        return new Link(key, place, path.equals(place));
    }

    /** The frame; a person is absent before the sign-in, the played day outside the demonstration. */
    record Frame(
            String organization,
            @Nullable String person,
            String roles,
            @Nullable LocalDate demoDay,
            List<Link> links,
            List<Link> more) {}

    /** A place to go; its words are the message {@code web.menu.<key>}. */
    record Link(String key, String path, boolean current) {}
}
