package org.itacycle.organization;

import java.time.Clock;
import java.time.LocalDate;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices that a role has begun or ended because the day has come, which no change of an officer tells. */
@Component
public class MembershipDays {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public MembershipDays(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Publishes {@link MembershipsChanged} where a role has begun or ended since the last look; bears repetition. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    @Transactional
    public void check() {
        var today = LocalDate.now(clock);
        jdbc.sql("""
                        with past as (
                          select organization_id, memberships_as_of as since from organization_organizations
                           where memberships_as_of < :today for update skip locked),
                        moved as (
                          update organization_organizations organization set memberships_as_of = :today
                            from past where past.organization_id = organization.organization_id)
                        select past.organization_id from past
                         where exists (
                           select 1 from organization_roles role
                            where role.organization_id = past.organization_id
                              and (role.valid_from > past.since and role.valid_from <= :today
                                or role.valid_to >= past.since and role.valid_to < :today))
                        """)
                .param("today", today)
                .query(String.class)
                .list()
                .forEach(id -> events.publishEvent(new MembershipsChanged(OrganizationId.of(id))));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Scheduling {}
}
