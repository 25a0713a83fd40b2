package org.itacycle.publication;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.decision.PublicationState;
import org.itacycle.decision.Subject;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of published documents and their withdrawals; the database refuses to change a row. */
@Component
class PublicationStore implements PublicationState {

    /** A withdrawal holds for its version and all before it, in whichever start of the year they came out. */
    private static final String SELECT = """
        select p.organization_id, p.cycle_id, p.subject, p.fiscal_year, p.version, p.title, p.sha256, p.agreed,
               p.published_on, p.reason, p.scan, p.scan_sha256, p.pages, p.element_pages,
               w.version as withdrawn_version, w.withdrawn_on, w.reason as withdrawn_reason,
               (select jsonb_agg(jsonb_build_object('format', f.format, 'size', f.size, 'sha256', f.sha256)
                                 order by f.format)
                  from publication_files f
                 where f.organization_id = p.organization_id and f.cycle_id = p.cycle_id
                   and f.subject = p.subject and f.version = p.version) as files
          from publication_publications p
          left join lateral (
               select w.version, w.withdrawn_on, w.reason
                 from publication_withdrawals w
                 join publication_publications q using (organization_id, cycle_id, subject, version)
                where q.organization_id = p.organization_id and q.fiscal_year = p.fiscal_year
                  and q.subject = p.subject and q.version >= p.version
                order by q.version limit 1) w on true
        """;

    private static final String ORDER = " order by p.fiscal_year, p.subject, p.version, p.at";

    private final JdbcClient jdbc;
    private final PublicationRows rows;

    PublicationStore(JdbcClient jdbc, PublicationRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public boolean isPublished(CycleKey cycle, Subject subject) {
        var versions = of(cycle, subject);
        return !versions.isEmpty() && versions.get(versions.size() - 1).shown();
    }

    /** Lets only one at a time publish or withdraw the document, until the transaction ends. */
    void lock(CycleKey cycle, Subject subject) {
        var document = cycle.organization() + "/" + cycle.fiscalYear() + "/" + subject.key();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(document)
                .query()
                .singleRow();
    }

    void add(CycleKey cycle, Publication publication, String content, Publisher by, Instant at) {
        var scan = Optional.ofNullable(publication.scan());
        jdbc.sql("""
            insert into publication_publications
              (id, organization_id, cycle_id, fiscal_year, subject, version, title, content, sha256, agreed,
               published_on, at, reason, published_by, published_by_name, scan, scan_sha256, pages,
               element_pages)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """)
                .params(
                        UUID.randomUUID(),
                        cycle.organization().value(),
                        cycle.id(),
                        cycle.fiscalYear(),
                        publication.subject().name(),
                        publication.version(),
                        publication.title(),
                        content,
                        publication.sha256(),
                        rows.write(publication.agreed()),
                        publication.publishedOn(),
                        Timestamp.from(at),
                        publication.reason(),
                        by.userId(),
                        by.name(),
                        scan.map(SignedScan::evidence).orElse(null),
                        scan.map(SignedScan::sha256).orElse(null),
                        publication.pages(),
                        rows.write(publication.elementPages()))
                .update();
    }

    /** The next version of the document in its year; a year that was cancelled and started anew counts on. */
    int nextVersion(CycleKey cycle, Subject subject) {
        return jdbc.sql("""
            select coalesce(max(version), 0) + 1 from publication_publications
             where organization_id = ? and fiscal_year = ? and subject = ?
            """)
                .params(cycle.organization().value(), cycle.fiscalYear(), subject.name())
                .query(Integer.class)
                .single();
    }

    void withdraw(CycleKey cycle, Subject subject, Withdrawal withdrawal, Publisher by, Instant at) {
        jdbc.sql("""
            insert into publication_withdrawals
              (organization_id, cycle_id, subject, version, reason, withdrawn_on, withdrawn_by,
               withdrawn_by_name, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        cycle.organization().value(),
                        cycle.id(),
                        subject.name(),
                        withdrawal.version(),
                        withdrawal.reason(),
                        withdrawal.on(),
                        by.userId(),
                        by.name(),
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
        return jdbc.sql(SELECT + " where p.organization_id = ? and p.cycle_id = ?" + ORDER)
                .params(cycle.organization().value(), cycle.id())
                .query(rows::read)
                .list();
    }

    /** Everything the local government has published. */
    List<Publication> ofOrganization(OrganizationId organization) {
        return jdbc.sql(SELECT + " where p.organization_id = ?" + ORDER)
                .param(organization.value())
                .query(rows::read)
                .list();
    }

    /** Everything the local government has published in the year. */
    List<Publication> ofYear(OrganizationId organization, int fiscalYear) {
        return jdbc.sql(SELECT + " where p.organization_id = ? and p.fiscal_year = ?" + ORDER)
                .params(organization.value(), fiscalYear)
                .query(rows::read)
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
}
