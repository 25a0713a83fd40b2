package org.itacycle.organization;

import java.util.Optional;
import java.util.regex.Pattern;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.OrganizationId;

/** What a local government's own data must look like. */
final class OrganizationRule {

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final int LONGEST_NAME = 200;

    private OrganizationRule() {}

    static void check(NewOrganization organization, OrganizationRows rows) {
        var wrong = new Wrong()
                .unless(SLUG.matcher(organization.slug()).matches(), "slug", "organization.bad-slug")
                .required("name", organization.name(), LONGEST_NAME)
                .text("district", organization.district(), LONGEST_NAME)
                .text("province", organization.province(), LONGEST_NAME)
                .unless(
                        rows.bySlug(organization.slug()).isEmpty(),
                        "slug",
                        "organization.slug-taken",
                        organization.slug());
        if (organization.defaultOne()) {
            wrong.unless(rows.defaultOne().isEmpty(), "defaultOne", "organization.default-taken");
        }
        wrong.refuse();
    }

    static Organization fresh(OrganizationId id, NewOrganization organization) {
        return new Organization(
                id,
                organization.slug(),
                organization.name().strip(),
                organization.type(),
                organization.district().strip(),
                organization.province().strip(),
                organization.defaultOne(),
                true);
    }

    /** The local government as it stands after the change; what is absent stays. */
    static Organization apply(Organization current, OrganizationChange change) {
        var changed = new Organization(
                current.id(),
                current.slug(),
                Optional.ofNullable(change.name()).orElse(current.name()).strip(),
                Optional.ofNullable(change.type()).orElse(current.type()),
                Optional.ofNullable(change.district())
                        .orElse(current.district())
                        .strip(),
                Optional.ofNullable(change.province())
                        .orElse(current.province())
                        .strip(),
                current.defaultOne(),
                Optional.ofNullable(change.publishesSixMonthReport()).orElse(current.publishesSixMonthReport()));
        new Wrong()
                .required("name", changed.name(), LONGEST_NAME)
                .text("district", changed.district(), LONGEST_NAME)
                .text("province", changed.province(), LONGEST_NAME)
                .refuse();
        return changed;
    }
}
