package org.itacycle.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The two tables of the files. */
@Component
class EvidenceStore {

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addChunk(OrganizationId organization, UUID file, int number, byte[] content) {
        jdbc.sql("insert into evidence_chunks (file_id, number, organization_id, content) values (?, ?, ?, ?)")
                .params(file, number, organization.value(), content)
                .update();
    }

    void add(FileInfo file) {
        jdbc.sql("""
                        insert into evidence_files
                          (id, organization_id, cycle_id, fiscal_year, subject_kind, subject_id,
                           name, type, size, sha256, uploaded_by, uploaded_by_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        file.id(),
                        file.cycle().organization().value(),
                        file.cycle().id(),
                        file.cycle().fiscalYear(),
                        file.subject().kind().name(),
                        file.subject().id(),
                        file.name(),
                        file.type(),
                        file.size(),
                        file.sha256(),
                        file.uploadedBy(),
                        file.uploadedByName(),
                        Timestamp.from(file.at()))
                .update();
    }

    Optional<FileInfo> find(OrganizationId organization, UUID id) {
        return jdbc.sql("select * from evidence_files where organization_id = ? and id = ?")
                .params(organization.value(), id)
                .query(EvidenceStore::read)
                .optional();
    }

    List<FileInfo> of(CycleKey cycle, EvidenceSubject.Kind kind) {
        return jdbc.sql("""
                        select * from evidence_files
                         where organization_id = ? and cycle_id = ? and subject_kind = ?
                         order by at, id
                        """)
                .params(cycle.organization().value(), cycle.id(), kind.name())
                .query(EvidenceStore::read)
                .list();
    }

    List<FileInfo> of(CycleKey cycle, EvidenceSubject subject) {
        return jdbc.sql("""
                        select * from evidence_files
                         where organization_id = ? and cycle_id = ? and subject_kind = ? and subject_id = ?
                         order by at, id
                        """)
                .params(cycle.organization().value(), cycle.id(), subject.kind().name(), subject.id())
                .query(EvidenceStore::read)
                .list();
    }

    Optional<byte[]> chunk(OrganizationId organization, UUID file, int number) {
        return jdbc.sql("select content from evidence_chunks where organization_id = ? and file_id = ? and number = ?")
                .params(organization.value(), file, number)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    void delete(OrganizationId organization, UUID id) {
        jdbc.sql("delete from evidence_files where organization_id = ? and id = ?")
                .params(organization.value(), id)
                .update();
    }

    private static FileInfo read(ResultSet row, int number) throws SQLException {
        return new FileInfo(
                row.getObject("id", UUID.class),
                new CycleKey(
                        OrganizationId.of(row.getString("organization_id")),
                        row.getObject("cycle_id", UUID.class),
                        row.getInt("fiscal_year")),
                new EvidenceSubject(
                        EvidenceSubject.Kind.valueOf(row.getString("subject_kind")), row.getString("subject_id")),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                row.getString("uploaded_by_name"),
                row.getTimestamp("at").toInstant());
    }
}
