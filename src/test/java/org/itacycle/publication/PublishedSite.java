package org.itacycle.publication;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.itacycle.TestDatabase;
import org.itacycle.decision.Subject;
import org.itacycle.document.Paper;
import org.itacycle.organization.PublicAddress;
import org.springframework.context.support.ResourceBundleMessageSource;

/** An office with something published, for tests that look at the pages. */
public final class PublishedSite {

    private static final int CONNECTIONS = 4;

    private final PublishingOffice office = new PublishingOffice(pooled());

    /** Connections are kept as in the application; opening one for each query would be all that is measured. */
    private static DataSource pooled() {
        var pool = new HikariDataSource();
        pool.setDataSource(TestDatabase.migrated());
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }

    public DataSource database() {
        return office.database;
    }

    /** Publishes what the paper says as that document. */
    public Publication publish(Subject subject, Paper paper) {
        when(office.paperwork.paper(eq(office.cycle), any())).thenReturn(paper);
        office.agrees(subject, null, null);
        return office.publications.publish(office.cycle, subject);
    }

    /** Takes the document back. */
    public void withdraw(Subject subject, String reason) {
        office.publications.withdraw(office.cycle, subject, reason, office.coordinator);
    }

    /** A version as they were kept before there were files. */
    public void publishWithoutFiles(Subject subject, String content) {
        office.jdbc
                .sql("""
                    insert into publication_publications
                      (id, organization_id, cycle_id, subject, version, content, sha256, agreed, published_on, at,
                       fiscal_year)
                    values (gen_random_uuid(), ?, ?, ?, 1, ?, 'x', '{"on":"2025-11-20"}', '2025-12-01', now(), 2569)
                    """)
                .params(office.cycle.organization().value(), office.cycle.id(), subject.name(), content)
                .update();
    }

    /** The bytes of one of its files. */
    public byte[] file(Publication publication, PublishedFormat format) {
        return office.bytes(publication, format);
    }

    public PublicShelf shelf() {
        return office.shelf;
    }

    public PublicAddress addresses() {
        return office.addresses;
    }

    public org.itacycle.organization.Organizations organizations() {
        return office.organizations;
    }

    public ResourceBundleMessageSource messages() {
        return office.messages;
    }

    public Licences licences() {
        return office.licences;
    }
}
