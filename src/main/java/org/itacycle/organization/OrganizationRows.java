package org.itacycle.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the local governments and their units. */
class OrganizationRows {

    private final JdbcClient jdbc;

    OrganizationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Organization> find(OrganizationId id) {
        return jdbc.sql("select * from organization_organizations where organization_id = ?")
                .param(id.value())
                .query(OrganizationRows::read)
                .optional();
    }

    Optional<Organization> bySlug(String slug) {
        return jdbc.sql("select * from organization_organizations where slug = ?")
                .param(slug)
                .query(OrganizationRows::read)
                .optional();
    }

    Optional<Organization> defaultOne() {
        return jdbc.sql("select * from organization_organizations where default_one")
                .query(OrganizationRows::read)
                .optional();
    }

    List<Organization> all() {
        return jdbc.sql("select * from organization_organizations order by not default_one, name")
                .query(OrganizationRows::read)
                .list();
    }

    void insert(Organization organization, LocalDate today) {
        jdbc.sql("""
                        insert into organization_organizations
                          (organization_id, slug, name, type, district, province, default_one,
                           publishes_six_month_report, memberships_as_of)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        organization.id().value(),
                        organization.slug(),
                        organization.name(),
                        organization.type().name(),
                        organization.district(),
                        organization.province(),
                        organization.defaultOne(),
                        organization.publishesSixMonthReport(),
                        today)
                .update();
    }

    void update(Organization organization) {
        jdbc.sql("""
                        update organization_organizations
                           set name = ?, type = ?, district = ?, province = ?, publishes_six_month_report = ?,
                               version = version + 1
                         where organization_id = ?
                        """)
                .params(
                        organization.name(),
                        organization.type().name(),
                        organization.district(),
                        organization.province(),
                        organization.publishesSixMonthReport(),
                        organization.id().value())
                .update();
    }

    /** Makes changes of one local government wait for each other. */
    int lock(OrganizationId id) {
        return jdbc.sql("select version from organization_organizations where organization_id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    int version(OrganizationId id) {
        return jdbc.sql("select version from organization_organizations where organization_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    /** The units, each division followed by its sections. */
    List<OrgUnit> units(OrganizationId id) {
        return jdbc.sql("""
                        select unit.code, unit.name, unit.parent, unit.active
                          from organization_units unit
                          left join organization_units division
                            on division.organization_id = unit.organization_id and division.code = unit.parent
                         where unit.organization_id = ?
                         order by coalesce(division.position, unit.position), unit.parent is not null, unit.position
                        """)
                .param(id.value())
                .query((row, number) -> new OrgUnit(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("parent"),
                        row.getBoolean("active")))
                .list();
    }

    /** Adds the unit behind the others, or changes name and state of the one with the code. */
    void save(OrganizationId id, OrgUnit unit) {
        jdbc.sql("""
                        insert into organization_units (organization_id, code, name, parent, active, position)
                        select :organization, :code, :name, :parent, :active,
                               coalesce(max(position), 0) + 1 from organization_units where organization_id = :organization
                        on conflict (organization_id, code) do update set name = excluded.name, active = excluded.active
                        """)
                .param("organization", id.value())
                .param("code", unit.code())
                .param("name", unit.name())
                .param("parent", unit.parent())
                .param("active", unit.active())
                .update();
    }

    private static Organization read(ResultSet row, int number) throws SQLException {
        return new Organization(
                OrganizationId.of(row.getString("organization_id")),
                row.getString("slug"),
                row.getString("name"),
                LocalGovType.valueOf(row.getString("type")),
                row.getString("district"),
                row.getString("province"),
                row.getBoolean("default_one"),
                row.getBoolean("publishes_six_month_report"));
    }
}
