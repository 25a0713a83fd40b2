package org.itacycle.organization;

import org.itacycle.tenancy.OrganizationId;

/** Officers, roles or units of a local government have changed, or a role has begun or ended with the day. */
public record MembershipsChanged(OrganizationId organization) {}
