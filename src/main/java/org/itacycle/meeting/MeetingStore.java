package org.itacycle.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.tenancy.CycleKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of meetings. */
@Component
class MeetingStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    MeetingStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(CycleKey cycle, Meeting meeting) {
        jdbc.sql("""
                        insert into meeting_meetings
                          (met_on, sheet, version, changed_by, changed_by_name, changed_at, organization_id, cycle_id, id)
                        values (?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
                        """).params(values(cycle, meeting)).update();
    }

    void change(CycleKey cycle, Meeting meeting) {
        jdbc.sql("""
                        update meeting_meetings
                           set met_on = ?, sheet = ?::jsonb, version = ?, changed_by = ?, changed_by_name = ?, changed_at = ?
                         where organization_id = ? and cycle_id = ? and id = ?
                        """).params(values(cycle, meeting)).update();
    }

    void delete(CycleKey cycle, UUID id) {
        jdbc.sql("delete from meeting_meetings where organization_id = ? and cycle_id = ? and id = ?")
                .params(cycle.organization().value(), cycle.id(), id)
                .update();
    }

    /** The meeting, which nobody else writes until the transaction ends. */
    Optional<Meeting> forUpdate(CycleKey cycle, UUID id) {
        return jdbc.sql("""
                        select * from meeting_meetings
                         where organization_id = ? and cycle_id = ? and id = ? for update
                        """)
                .params(cycle.organization().value(), cycle.id(), id)
                .query(this::read)
                .optional();
    }

    /** The meetings of the year by day. */
    List<Meeting> all(CycleKey cycle) {
        return jdbc.sql("""
                        select * from meeting_meetings
                         where organization_id = ? and cycle_id = ? order by met_on, changed_at, id
                        """)
                .params(cycle.organization().value(), cycle.id())
                .query(this::read)
                .list();
    }

    private List<Object> values(CycleKey cycle, Meeting meeting) {
        return List.of(
                meeting.sheet().on(),
                json(meeting.sheet()),
                meeting.version(),
                meeting.changedBy(),
                meeting.changedByName(),
                Timestamp.from(meeting.changedAt()),
                cycle.organization().value(),
                cycle.id(),
                meeting.id());
    }

    private Meeting read(ResultSet row, int number) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                sheet(row.getString("sheet")),
                row.getInt("version"),
                row.getString("changed_by"),
                row.getString("changed_by_name"),
                row.getTimestamp("changed_at").toInstant());
    }

    private String json(MeetingSheet sheet) {
        try {
            return json.writeValueAsString(sheet);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private MeetingSheet sheet(String stored) {
        try {
            return json.readValue(stored, MeetingSheet.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
