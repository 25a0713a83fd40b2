package org.itacycle.publication;

import org.itacycle.organization.Actor;

/** Who published or withdrew: the process, or a person. Only the office's own history tells it. */
record Publisher(String userId, String name) {

    static Publisher of(Actor actor) {
        return new Publisher(actor.userId(), actor.name());
    }
}
