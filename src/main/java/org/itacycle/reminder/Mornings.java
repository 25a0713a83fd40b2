package org.itacycle.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which morning each local government was last served on. */
@Component
class Mornings {

    private final JdbcClient jdbc;

    Mornings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives every local government its row. */
    void enrol(Collection<OrganizationId> organizations) {
        jdbc.sql("""
            insert into reminder_mornings (organization_id) select unnest(:organizations)
            on conflict do nothing
            """)
                .param(
                        "organizations",
                        organizations.stream().map(OrganizationId::value).toArray(String[]::new))
                .update();
    }

    /**
     * Takes some local governments that were not served on the day, nor later, until the transaction ends; what another
     * node has taken is left to it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Unserved> claim(LocalDate day, int most, Set<OrganizationId> without) {
        return jdbc.sql("""
            select organization_id, served_on from reminder_mornings
             where (served_on is null or served_on < :day) and organization_id <> all (:without)
             order by organization_id limit :most for update skip locked
            """)
                .param("day", day)
                .param("most", most)
                .param("without", without.stream().map(OrganizationId::value).toArray(String[]::new))
                .query((row, number) -> new Unserved(
                        OrganizationId.of(row.getString("organization_id")),
                        row.getObject("served_on", LocalDate.class)))
                .list();
    }

    /** Notes that they were served. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void served(LocalDate day, Collection<OrganizationId> organizations) {
        jdbc.sql("update reminder_mornings set served_on = :day where organization_id = any (:organizations)")
                .param("day", day)
                .param(
                        "organizations",
                        organizations.stream().map(OrganizationId::value).toArray(String[]::new))
                .update();
    }

    /** A local government, and the last morning on which it was served. */
    record Unserved(OrganizationId organization, @Nullable LocalDate servedOn) {}
}
