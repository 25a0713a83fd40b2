package org.itacycle.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.itacycle.decision.Subject;
import org.itacycle.tenancy.CycleKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of announcements. */
@Component
class AnnouncementStore {

    private final JdbcClient jdbc;

    AnnouncementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CycleKey cycle, Announcement announcement) {
        jdbc.sql("""
                        insert into publication_announcements
                          (id, organization_id, cycle_id, subject, channel, announced_on, url, file,
                           recorded_by, recorded_by_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        announcement.id(),
                        cycle.organization().value(),
                        cycle.id(),
                        announcement.subject().name(),
                        announcement.channel().name(),
                        announcement.date(),
                        announcement.url(),
                        announcement.file(),
                        announcement.recordedBy(),
                        announcement.recordedByName(),
                        Timestamp.from(announcement.at()))
                .update();
    }

    List<Announcement> all(CycleKey cycle) {
        return jdbc.sql("""
                        select * from publication_announcements
                         where organization_id = ? and cycle_id = ?
                         order by subject, announced_on, at, id
                        """)
                .params(cycle.organization().value(), cycle.id())
                .query(AnnouncementStore::read)
                .list();
    }

    private static Announcement read(ResultSet row, int number) throws SQLException {
        return new Announcement(
                row.getObject("id", UUID.class),
                Subject.valueOf(row.getString("subject")),
                PublicationChannel.valueOf(row.getString("channel")),
                row.getObject("announced_on", LocalDate.class),
                row.getString("url"),
                row.getObject("file", UUID.class),
                row.getString("recorded_by"),
                row.getString("recorded_by_name"),
                row.getTimestamp("at").toInstant());
    }
}
