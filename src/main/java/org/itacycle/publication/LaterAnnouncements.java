package org.itacycle.publication;

import java.util.List;
import org.itacycle.decision.Subject;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.problem.Forbidden;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Announcements after the task is over: files often stand on the agency's own web site days later. */
@Component
public class LaterAnnouncements {

    private final Announcements announcements;
    private final PublicationStore store;

    LaterAnnouncements(Announcements announcements, PublicationStore store) {
        this.announcements = announcements;
        this.store = store;
    }

    /**
     * Records on which channels the published document is found; the coordinator and public relations may.
     *
     * @throws NotAgreed while the document is not published
     */
    @Transactional
    public void record(CycleKey cycle, Subject subject, @Nullable List<ChannelEntry> entries, Actor actor) {
        if (!actor.isCoordinator() && !actor.in(Groups.PUBLIC_RELATIONS)) {
            throw new Forbidden();
        }
        if (!store.isPublished(cycle, subject)) {
            throw new NotAgreed();
        }
        announcements.record(cycle, subject, entries, actor);
    }
}
