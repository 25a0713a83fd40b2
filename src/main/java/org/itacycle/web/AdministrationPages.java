package org.itacycle.web;

import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages on which an administrator keeps officers, roles and the tree, and what leaves the house. */
@Controller
class AdministrationPages {

    @GetMapping("/admin/officers")
    String officers(Actor actor) {
        if (!actor.isAdmin()) {
            throw new Forbidden();
        }
        return "admin-officers";
    }

    /** The page of what leaves the house by mail or call. */
    @GetMapping("/admin/outbox")
    String outbox(Actor actor) {
        if (!actor.isAdmin()) {
            throw new Forbidden();
        }
        return "admin-outbox";
    }
}
