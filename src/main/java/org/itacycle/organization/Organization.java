package org.itacycle.organization;

import org.itacycle.tenancy.OrganizationId;

/** A local government. The slug stands in the addresses of its public pages. */
public record Organization(
        OrganizationId id,
        String slug,
        String name,
        LocalGovType type,
        String district,
        String province,
        boolean defaultOne,
        boolean publishesSixMonthReport) {}
