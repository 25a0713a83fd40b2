package org.itacycle.web;

import java.util.List;
import java.util.Optional;
import org.itacycle.decision.Subject;
import org.itacycle.organization.LocalGovType;
import org.itacycle.organization.Organization;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.PublicAddress;
import org.itacycle.problem.NotFound;
import org.itacycle.publication.PublicShelf;
import org.itacycle.publication.Publication;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a public address means; an address without a slug belongs to the default local government. */
@Component
class PublicDesk {

    private static final String OTHERS = "/public/o/";

    /** In the first seconds of an installation there is no local government yet. */
    private static final Organization NOBODY =
            new Organization(OrganizationId.of(""), "", "", LocalGovType.SAO, "", "", true, false);

    private final Organizations organizations;
    private final PublicShelf shelf;
    private final PublicAddress addresses;

    PublicDesk(Organizations organizations, PublicShelf shelf, PublicAddress addresses) {
        this.organizations = organizations;
        this.shelf = shelf;
        this.addresses = addresses;
    }

    Organization office(@Nullable String slug) {
        return slug == null
                ? organizations.findDefault().map(organizations::get).orElse(NOBODY)
                : organizations.bySlug(slug).orElseThrow(() -> new NotFound(slug));
    }

    /** The path of the office's first public page, as it is to be linked. */
    String home(OrganizationId office) {
        return office.equals(NOBODY.id()) ? "/public/" : addresses.publicPath(office);
    }

    /** Whose page the path wanted to be, the default local government's where it names none that exists. */
    Organization officeOf(String path) {
        var slug = path.startsWith(OTHERS) ? path.substring(OTHERS.length()).replaceAll("/.*", "") : "";
        return organizations.bySlug(slug).orElseGet(() -> office(null));
    }

    /** Everything that ever came out, the newest year first. */
    List<Publication> all(Organization office) {
        return shelf.all(office.id());
    }

    List<Publication> year(Organization office, int year) {
        var published = shelf.year(office.id(), year);
        if (published.isEmpty()) {
            throw new NotFound(Integer.toString(year));
        }
        return published;
    }

    /** The versions of a document, the newest first. */
    List<Publication> versions(Organization office, int year, String document) {
        var versions = shelf.versions(office.id(), year, Subject.of(document));
        if (versions.isEmpty()) {
            throw new NotFound(document);
        }
        return versions;
    }

    /** The version that was asked for, or the newest; one that was taken back is gone. */
    static Publication shown(List<Publication> versions, @Nullable Integer version) {
        var wanted = version == null
                ? Optional.of(versions.get(0))
                : versions.stream()
                        .filter(publication -> publication.version() == version)
                        .findFirst();
        var publication = wanted.orElseThrow(() -> new NotFound(String.valueOf(version)));
        if (!publication.shown()) {
            throw new Gone(publication);
        }
        return publication;
    }

    PublicShelf shelf() {
        return shelf;
    }

    /** The whole address of a path on this installation. */
    String absolute(String path) {
        return addresses.base() + path;
    }

    /** A document that was taken back; what stands in its place tells why. */
    static final class Gone extends RuntimeException {

        private final transient Publication publication;

        Gone(Publication publication) {
            super(publication.title());
            this.publication = publication;
        }

        Publication publication() {
            return publication;
        }
    }
}
