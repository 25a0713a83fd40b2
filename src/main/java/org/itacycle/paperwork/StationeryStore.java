package org.itacycle.paperwork;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the stationery. */
@Component
class StationeryStore {

    private final JdbcClient jdbc;

    StationeryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<byte[]> content(OrganizationId organization, StationeryPart part) {
        return jdbc.sql("select content from paperwork_stationery where organization_id = ? and part = ?")
                .params(organization.value(), part.name())
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    List<StationeryFile> all(OrganizationId organization) {
        return jdbc.sql("""
            select part, name, sha256, changed_by_name, changed_at
              from paperwork_stationery
             where organization_id = ?
            """)
                .params(organization.value())
                .query((row, number) -> new StationeryFile(
                        StationeryPart.valueOf(row.getString("part")).key(),
                        true,
                        row.getString("name"),
                        row.getString("sha256"),
                        row.getString("changed_by_name"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    void save(StationeryPart part, String name, byte[] content, String sha256, Actor actor, Instant at) {
        jdbc.sql("""
            insert into paperwork_stationery
              (organization_id, part, name, content, sha256, changed_by, changed_by_name, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint paperwork_stationery_pk do update
               set name = excluded.name, content = excluded.content, sha256 = excluded.sha256,
                   changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name,
                   changed_at = excluded.changed_at
            """)
                .params(
                        actor.organization().value(),
                        part.name(),
                        name,
                        content,
                        sha256,
                        actor.userId(),
                        actor.name(),
                        Timestamp.from(at))
                .update();
    }

    boolean delete(OrganizationId organization, StationeryPart part) {
        return jdbc.sql("delete from paperwork_stationery where organization_id = ? and part = ?")
                        .params(organization.value(), part.name())
                        .update()
                == 1;
    }
}
