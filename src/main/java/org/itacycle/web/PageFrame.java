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
        return new Frame(name, actor.name(), roles, playedDay(), links(actor, path));
    }

    /** The frame of a page before the sign-in; the banner stays away because moving the day needs one. */
    Frame ofStranger() {
        var name = organizations
                .findDefault()
                .map(id -> organizations.get(id).name())
                .orElse("");
        return new Frame(name, null, "", null, List.of());
    }

    private @Nullable LocalDate playedDay() {
        var clock = demo.getIfAvailable();
        return clock == null ? null : clock.today();
    }

    private static List<Link> links(Actor actor, String path) {
        var places = new ArrayList<Link>();
        places.add(new Link("home", "/", path.equals("/")));
        places.add(new Link("tasks", "/tasks", path.startsWith("/tasks")));
        places.add(new Link("late", "/late", path.equals("/late")));
        places.add(new Link("activities", "/activities", path.equals("/activities")));
        places.add(new Link("calendar", "/calendar", path.equals("/calendar")));
        if (DocumentPages.mayRead(actor)) {
            places.add(new Link("documents", "/documents", path.equals("/documents")));
        }
        if (actor.isCoordinator()) {
            places.add(new Link("imports", "/imports", path.equals("/imports")));
        }
        if (actor.isCoordinator() || actor.isAuditor() || actor.isAdmin()) {
            places.add(new Link("history", "/history", path.equals("/history")));
        }
        if (actor.isAdmin()) {
            places.add(new Link("officers", "/admin/officers", path.equals("/admin/officers")));
            places.add(new Link("outbox", "/admin/outbox", path.equals("/admin/outbox")));
        }
        places.add(new Link("tasklist", "/camunda/app/tasklist/default/", false));
        if (actor.isAdmin()) {
            places.add(new Link("cockpit", "/camunda/app/cockpit/default/", false));
        }
        return places;
    }

    /** The frame; a person is absent before the sign-in, the played day outside the demonstration. */
    record Frame(
            String organization,
            @Nullable String person,
            String roles,
            @Nullable LocalDate demoDay,
            List<Link> links) {}

    /** A place to go; its words are the message {@code web.menu.<key>}. */
    record Link(String key, String path, boolean current) {}
}
