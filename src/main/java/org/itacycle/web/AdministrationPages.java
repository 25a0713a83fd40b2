package org.itacycle.web;

import jakarta.servlet.http.HttpServletResponse;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages on which an administrator keeps officers, roles and the tree, and what leaves the house. */
@Controller
class AdministrationPages {

    private static final String STYLES = "; style-src 'self' 'unsafe-inline'";

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

    /**
     * The page of the texts of mails. Its preview is a mail, whose styles stand at its elements: this page alone allows
     * them, and runs no other script for it.
     */
    @GetMapping("/admin/mail")
    String mail(Actor actor, HttpServletResponse response) {
        if (!actor.isCoordinator() && !actor.isAdmin()) {
            throw new Forbidden();
        }
        response.setHeader("Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY + STYLES);
        return "admin-mail";
    }
}
