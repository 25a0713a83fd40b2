package org.itacycle.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of feeds; revoked ones stay as a trace and are found no more. */
@Component
class FeedStore {

    private final JdbcClient jdbc;

    FeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CalendarFeed feed, String digest) {
        jdbc.sql("""
                        insert into feed_feeds
                          (organization_id, id, scope, token_digest, owner_id, owner_name, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        feed.organization().value(),
                        feed.id(),
                        feed.scope(),
                        digest,
                        feed.ownerId(),
                        feed.ownerName(),
                        Timestamp.from(feed.createdAt()))
                .update();
    }

    List<CalendarFeed> of(OrganizationId organization) {
        return jdbc.sql("""
                        select * from feed_feeds where organization_id = ? and revoked_at is null
                         order by created_at, id
                        """).param(organization.value()).query(FeedStore::feed).list();
    }

    List<CalendarFeed> ofOwner(Actor owner) {
        return of(owner.organization()).stream()
                .filter(feed -> feed.ownerId().equals(owner.userId()))
                .toList();
    }

    /** The address is the only thing a calendar program knows; its digest is unique in the installation. */
    Optional<CalendarFeed> find(String digest) {
        return jdbc.sql("select * from feed_feeds where token_digest = ? and revoked_at is null")
                .param(digest)
                .query(FeedStore::feed)
                .optional();
    }

    void revoke(CalendarFeed feed, Instant at) {
        jdbc.sql("update feed_feeds set revoked_at = ? where organization_id = ? and id = ? and revoked_at is null")
                .params(Timestamp.from(at), feed.organization().value(), feed.id())
                .update();
    }

    /** Programs ask every few minutes; an hour's precision is enough to see whether the address is used. */
    void read(CalendarFeed feed, Instant at) {
        jdbc.sql("""
                        update feed_feeds set read_at = ?
                         where organization_id = ? and id = ? and (read_at is null or read_at < ?::timestamptz - interval '1 hour')
                        """)
                .params(Timestamp.from(at), feed.organization().value(), feed.id(), Timestamp.from(at))
                .update();
    }

    private static CalendarFeed feed(ResultSet row, int number) throws SQLException {
        return new CalendarFeed(
                row.getObject("id", UUID.class),
                OrganizationId.of(row.getString("organization_id")),
                row.getString("scope"),
                row.getString("owner_id"),
                row.getString("owner_name"),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("read_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null));
    }
}
