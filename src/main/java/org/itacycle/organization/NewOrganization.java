package org.itacycle.organization;

/** A local government that joins the installation; its id is its slug. It starts with the default tree. */
public record NewOrganization(
        String slug, String name, LocalGovType type, String district, String province, boolean defaultOne) {}
