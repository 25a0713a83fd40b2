package org.itacycle.feed;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Officer;
import org.itacycle.organization.Officers;
import org.itacycle.organization.Organizations;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Wrong;
import org.itacycle.secret.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The addresses for calendar programs: made and revoked by their owners, read without sign-in by whoever has one. */
@Component
public class CalendarFeeds {

    private static final int MOST_OF_ONE_OWNER = 20;

    private final FeedStore store;
    private final Organizations organizations;
    private final Officers officers;
    private final AuditLog audit;
    private final Clock clock;

    CalendarFeeds(FeedStore store, Organizations organizations, Officers officers, AuditLog audit, Clock clock) {
        this.store = store;
        this.organizations = organizations;
        this.officers = officers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes an address; the whole agency's only for those who follow every division. */
    @Transactional
    public NewFeed create(@Nullable String scope, Actor actor) {
        var units = organizations.units(actor.organization());
        new Wrong()
                .unless(
                        scope != null && (scope.equals(CalendarFeed.AGENCY) || units.isDivision(scope)),
                        "scope",
                        "feed.scope-unknown")
                .unless(store.ofOwner(actor).size() < MOST_OF_ONE_OWNER, "scope", "feed.too-many", MOST_OF_ONE_OWNER)
                .refuse();
        var wanted = String.valueOf(scope);
        if (!maySee(actor, wanted)) {
            throw new Forbidden();
        }
        var token = SecretToken.fresh();
        var feed = new CalendarFeed(
                UUID.randomUUID(), actor.organization(), wanted, actor.userId(), actor.name(), clock.instant(), null);
        store.add(feed, SecretToken.digest(token));
        record(feed, actor, "feed.created");
        return new NewFeed(feed, token);
    }

    /** One's own addresses; a coordinator or administrator sees those of the whole agency. */
    public List<CalendarFeed> list(Actor actor) {
        return follows(actor) ? store.of(actor.organization()) : store.ofOwner(actor);
    }

    /** Ends an address at once; calendar programs find nothing there any more. */
    @Transactional
    public void revoke(UUID id, Actor actor) {
        var feed = list(actor).stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id.toString()));
        store.revoke(feed, clock.instant());
        record(feed, actor, "feed.revoked");
    }

    /** The feed at the address, while its owner may still see what it shows. */
    @Transactional
    public Optional<CalendarFeed> read(String token) {
        var found = store.find(SecretToken.digest(token)).filter(this::ownerStillMaySee);
        found.ifPresent(feed -> store.read(feed, clock.instant()));
        return found;
    }

    private boolean ownerStillMaySee(CalendarFeed feed) {
        return officers.find(feed.ownerId())
                .filter(Officer::active)
                .map(officer -> officers.actor(officer.userId()))
                .filter(owner -> owner.organization().equals(feed.organization()))
                .filter(owner -> maySee(owner, feed.scope()))
                .isPresent();
    }

    private static boolean maySee(Actor actor, String scope) {
        return actor.isCoordinator()
                || actor.isClerk()
                || actor.isAuditor()
                || actor.isExecutive()
                || !scope.equals(CalendarFeed.AGENCY) && actor.worksFor(scope);
    }

    private static boolean follows(Actor actor) {
        return actor.isCoordinator() || actor.isAdmin();
    }

    private void record(CalendarFeed feed, Actor actor, String action) {
        audit.record(AuditEntry.of(
                feed.organization(),
                actor.userId(),
                actor.name(),
                action,
                feed.scope(),
                Map.of("owner", feed.ownerName())));
    }
}
