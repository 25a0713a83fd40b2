package org.itacycle.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.decision.Subject;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads rows of published documents; those from before there were files have neither title nor pages. */
@Component
class PublicationRows {

    private static final TypeReference<List<PublishedFile>> FILES = new TypeReference<>() {};
    private static final TypeReference<Map<String, List<Integer>>> PAGES = new TypeReference<>() {};

    private final DocumentTitles titles;
    private final ObjectMapper json;

    PublicationRows(DocumentTitles titles, ObjectMapper json) {
        this.titles = titles;
        this.json = json;
    }

    Publication read(ResultSet row, int number) throws SQLException {
        var subject = Subject.valueOf(row.getString("subject"));
        int year = row.getInt("fiscal_year");
        var cycle = new CycleKey(
                OrganizationId.of(row.getString("organization_id")), row.getObject("cycle_id", UUID.class), year);
        return new Publication(
                cycle,
                subject,
                year,
                row.getInt("version"),
                Optional.ofNullable(row.getString("title")).orElseGet(() -> titles.of(subject, year)),
                row.getString("sha256"),
                row.getObject("published_on", LocalDate.class),
                parse(row.getString("agreed"), new TypeReference<>() {}),
                row.getString("reason"),
                scan(row),
                row.getObject("pages", Integer.class),
                parse(text(row, "element_pages", "{}"), PAGES),
                parse(text(row, "files", "[]"), FILES),
                withdrawal(row));
    }

    /** A value as it is kept in a column of JSON. */
    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private <T> T parse(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(ResultSet row, String column, String otherwise) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse(otherwise);
    }

    private static @Nullable SignedScan scan(ResultSet row) throws SQLException {
        var evidence = row.getObject("scan", UUID.class);
        return evidence == null ? null : new SignedScan(evidence, row.getString("scan_sha256"));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var on = row.getObject("withdrawn_on", LocalDate.class);
        return on == null
                ? null
                : new Withdrawal(row.getInt("withdrawn_version"), on, row.getString("withdrawn_reason"));
    }
}
