package org.itacycle.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the officers and their roles. */
class OfficerRows {

    private final JdbcClient jdbc;

    OfficerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Officer> find(String userId) {
        return jdbc.sql("""
            select officer.*, role.group_name, role.valid_from, role.valid_to, role.acting_for,
                   role.order_number
              from organization_officers officer
              left join organization_roles role on role.user_id = officer.user_id
             where officer.user_id = ? order by role.id
            """).param(userId).query(OfficerRows::one);
    }

    /** The officers of the local government by name. */
    List<Officer> all(OrganizationId organization) {
        Map<String, List<Role>> roles = new HashMap<>();
        jdbc.sql("select * from organization_roles where organization_id = ? order by id")
                .param(organization.value())
                .query(row -> {
                    roles.computeIfAbsent(row.getString("user_id"), user -> new ArrayList<>())
                            .add(role(row));
                });
        return jdbc.sql("select * from organization_officers where organization_id = ? order by active desc, name")
                .param(organization.value())
                .query((row, number) -> officer(row, roles.getOrDefault(row.getString("user_id"), List.of())))
                .list();
    }

    boolean hasActiveMember(OrganizationId organization, String group, LocalDate day) {
        return jdbc.sql("""
            select exists (
              select 1 from organization_roles role join organization_officers officer using (user_id)
               where role.organization_id = :organization and role.group_name = :group and officer.active
                 and (role.valid_from is null or role.valid_from <= :day)
                 and (role.valid_to is null or role.valid_to >= :day))
            """)
                .param("organization", organization.value())
                .param("group", group)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    boolean none() {
        return jdbc.sql("select not exists (select 1 from organization_officers)")
                .query(Boolean.class)
                .single();
    }

    Optional<Credentials> credentials(String userId) {
        return jdbc.sql("""
            select user_id, password_hash, active, must_change_password
              from organization_officers where user_id = ?
            """)
                .param(userId)
                .query((row, number) -> new Credentials(
                        row.getString("user_id"),
                        row.getString("password_hash"),
                        row.getBoolean("active"),
                        row.getBoolean("must_change_password")))
                .optional();
    }

    void insert(Officer officer, String passwordHash, Instant at) {
        jdbc.sql("""
            insert into organization_officers
              (user_id, organization_id, name, position, email, password_hash, must_change_password, active, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        officer.userId(),
                        officer.organization().value(),
                        officer.name(),
                        officer.position(),
                        officer.email(),
                        passwordHash,
                        officer.mustChangePassword(),
                        officer.active(),
                        Timestamp.from(at))
                .update();
        insertRoles(officer);
    }

    void update(Officer officer) {
        jdbc.sql("""
            update organization_officers
               set name = ?, position = ?, email = ?, active = ?, version = version + 1
             where user_id = ?
            """)
                .params(officer.name(), officer.position(), officer.email(), officer.active(), officer.userId())
                .update();
        jdbc.sql("delete from organization_roles where user_id = ?")
                .param(officer.userId())
                .update();
        insertRoles(officer);
    }

    void password(String userId, String passwordHash, boolean mustChange) {
        jdbc.sql("""
            update organization_officers
               set password_hash = ?, must_change_password = ?, version = version + 1
             where user_id = ?
            """).params(passwordHash, mustChange, userId).update();
    }

    private void insertRoles(Officer officer) {
        for (var role : officer.roles()) {
            jdbc.sql("""
                insert into organization_roles
                  (organization_id, user_id, group_name, valid_from, valid_to, acting_for, order_number)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                    .params(
                            officer.organization().value(),
                            officer.userId(),
                            role.group(),
                            role.from(),
                            role.to(),
                            role.actingFor(),
                            role.orderNumber())
                    .update();
        }
    }

    /** The officer of rows that repeat her beside each of her roles. */
    private static Optional<Officer> one(ResultSet rows) throws SQLException {
        List<Role> roles = new ArrayList<>();
        Optional<Officer> found = Optional.empty();
        while (rows.next()) {
            if (rows.getString("group_name") != null) {
                roles.add(role(rows));
            }
            found = Optional.of(officer(rows, roles));
        }
        return found;
    }

    private static Officer officer(ResultSet row, List<Role> roles) throws SQLException {
        return new Officer(
                OrganizationId.of(row.getString("organization_id")),
                row.getString("user_id"),
                row.getString("name"),
                row.getString("position"),
                row.getString("email"),
                row.getBoolean("active"),
                row.getBoolean("must_change_password"),
                roles,
                row.getInt("version"));
    }

    private static Role role(ResultSet row) throws SQLException {
        return new Role(
                row.getString("group_name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("acting_for"),
                row.getString("order_number"));
    }
}
