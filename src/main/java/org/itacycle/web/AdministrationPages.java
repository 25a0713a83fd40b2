package org.itacycle.web;

import org.itacycle.organization.Actor;
import org.itacycle.organization.Organizations;
import org.itacycle.problem.Forbidden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages on which an administrator keeps officers, roles and the tree. */
@Controller
@RequestMapping("/admin/officers")
class AdministrationPages {

    private final Organizations organizations;

    AdministrationPages(Organizations organizations) {
        this.organizations = organizations;
    }

    @GetMapping
    String officers(Actor actor, Model model) {
        if (!actor.isAdmin()) {
            throw new Forbidden();
        }
        model.addAttribute(
                "organization", organizations.get(actor.organization()).name());
        return "admin-officers";
    }
}
