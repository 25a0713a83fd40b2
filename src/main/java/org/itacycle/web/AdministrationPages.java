package org.itacycle.web;

import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which an administrator keeps officers, roles and the tree. */
@Controller
class AdministrationPages {

    @GetMapping("/admin/officers")
    String officers(Actor actor) {
        if (!actor.isAdmin()) {
            throw new Forbidden();
        }
        return "admin-officers";
    }
}
