package org.itacycle.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of links. */
@Component
class ApprovalLinkStore {

    private final JdbcClient jdbc;

    ApprovalLinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ApprovalLink link, String digest) {
        jdbc.sql("""
            insert into approval_links
              (organization_id, id, token_digest, task_id, created_at, expires_at)
            values (?, ?, ?, ?, ?, ?)
            """)
                .params(
                        link.organization().value(),
                        link.id(),
                        digest,
                        link.taskId(),
                        Timestamp.from(link.createdAt()),
                        Timestamp.from(link.expiresAt()))
                .update();
    }

    Optional<ApprovalLink> find(OrganizationId organization, String digest) {
        return jdbc.sql("select * from approval_links where organization_id = ? and token_digest = ?")
                .params(organization.value(), digest)
                .query(ApprovalLinkStore::link)
                .optional();
    }

    /** Marks the link as used; false when it was used before or has expired. */
    boolean use(ApprovalLink link, Actor actor, Instant at) {
        return jdbc.sql("""
            update approval_links set used_at = :at, used_by = :user
             where organization_id = :organization and id = :id and used_at is null and expires_at > :at
            """)
                        .param("at", Timestamp.from(at))
                        .param("user", actor.userId())
                        .param("organization", link.organization().value())
                        .param("id", link.id())
                        .update()
                > 0;
    }

    /** Forgets the links of every local government that ended or were used before the moment; answers how many. */
    int forget(Instant before) {
        return jdbc.sql("delete from approval_links where expires_at < :before or used_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private static ApprovalLink link(ResultSet row, int number) throws SQLException {
        return new ApprovalLink(
                row.getObject("id", UUID.class),
                OrganizationId.of(row.getString("organization_id")),
                row.getString("task_id"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("used_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null));
    }
}
