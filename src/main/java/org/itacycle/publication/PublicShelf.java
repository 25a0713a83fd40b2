package org.itacycle.publication;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.itacycle.decision.Subject;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.evidence.FileInfo;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.stereotype.Component;

/** What citizens and assessors may look at: every version that came out, and the tombstones of those taken back. */
@Component
public class PublicShelf {

    private final PublicationStore store;
    private final PublishedBytes bytes;
    private final EarlierPages earlier;
    private final EvidenceFiles evidence;

    PublicShelf(PublicationStore store, PublishedBytes bytes, EarlierPages earlier, EvidenceFiles evidence) {
        this.store = store;
        this.bytes = bytes;
        this.earlier = earlier;
        this.evidence = evidence;
    }

    /** Everything the local government has ever published, the newest year first, versions in their order. */
    public List<Publication> all(OrganizationId organization) {
        return store.ofOrganization(organization).stream()
                .sorted(Comparator.comparing(Publication::fiscalYear, Comparator.reverseOrder())
                        .thenComparing(Publication::subject)
                        .thenComparing(Publication::version))
                .toList();
    }

    /** The versions of a year, document by document. */
    public List<Publication> year(OrganizationId organization, int fiscalYear) {
        return store.ofYear(organization, fiscalYear);
    }

    /** The versions of a document, the newest first; none when it never came out. */
    public List<Publication> versions(OrganizationId organization, int fiscalYear, Subject subject) {
        return year(organization, fiscalYear).stream()
                .filter(publication -> publication.subject() == subject)
                .sorted(Comparator.comparing(Publication::version).reversed())
                .toList();
    }

    /** The document as a page, as it was set when it came out. */
    public String body(Publication publication) {
        if (publication.file(PublishedFormat.BODY).isEmpty()) {
            return earlier.body(publication);
        }
        var page = new ByteArrayOutputStream();
        copyTo(publication, PublishedFormat.BODY, page);
        return page.toString(StandardCharsets.UTF_8);
    }

    /** Writes the bytes of a file of a version, piece by piece. */
    public void copyTo(Publication publication, PublishedFormat format, OutputStream target) {
        bytes.copyTo(publication, format, target);
    }

    /** What is known of the signed scan of a version. */
    public Optional<FileInfo> scan(Publication publication) {
        var organization = publication.cycle().organization();
        return Optional.ofNullable(publication.scan()).map(scan -> evidence.info(organization, scan.evidence()));
    }
}
