package org.itacycle.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.decision.PublicationState;
import org.itacycle.decision.Subject;
import org.itacycle.tenancy.CycleKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of published documents; the database refuses to change a row. */
@Component
class PublicationStore implements PublicationState {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    PublicationStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public boolean isPublished(CycleKey cycle, Subject subject) {
        return !of(cycle, subject).isEmpty();
    }

    void add(CycleKey cycle, Publication publication, String content, Instant at) {
        jdbc.sql("""
                        insert into publication_publications
                          (id, organization_id, cycle_id, subject, version, content, sha256, agreed, published_on, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        cycle.organization().value(),
                        cycle.id(),
                        publication.subject().name(),
                        publication.version(),
                        content,
                        publication.sha256(),
                        write(publication.agreed()),
                        publication.publishedOn(),
                        Timestamp.from(at))
                .update();
    }

    /** The versions of a document, the first one first. */
    List<Publication> of(CycleKey cycle, Subject subject) {
        return all(cycle).stream()
                .filter(publication -> publication.subject() == subject)
                .toList();
    }

    List<Publication> all(CycleKey cycle) {
        return jdbc.sql("""
                        select subject, version, sha256, agreed, published_on from publication_publications
                         where organization_id = ? and cycle_id = ?
                         order by subject, version
                        """)
                .params(cycle.organization().value(), cycle.id())
                .query(this::read)
                .list();
    }

    Optional<String> content(CycleKey cycle, Subject subject, int version) {
        return jdbc.sql("""
                        select content from publication_publications
                         where organization_id = ? and cycle_id = ? and subject = ? and version = ?
                        """)
                .params(cycle.organization().value(), cycle.id(), subject.name(), version)
                .query(String.class)
                .optional();
    }

    private Publication read(ResultSet row, int number) throws SQLException {
        return new Publication(
                Subject.valueOf(row.getString("subject")),
                row.getInt("version"),
                row.getString("sha256"),
                row.getObject("published_on", LocalDate.class),
                parse(row.getString("agreed")));
    }

    private String write(Agreement agreed) {
        try {
            return json.writeValueAsString(agreed);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Agreement parse(String agreed) {
        try {
            return json.readValue(agreed, Agreement.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
