package org.itacycle.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.itacycle.TestDatabase;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.calendar.MovableClock;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.PublicAddress;
import org.itacycle.problem.NotFound;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkBook;
import org.itacycle.work.WorkItems;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

class ApprovalLinksTests {

    private static final CycleKey BANKUM = new CycleKey(OrganizationId.of("bankum"), UUID.randomUUID(), 2569);
    private static final OrganizationId NEIGHBOUR = OrganizationId.of("neighbour");
    private static final Actor EXECUTIVE =
            new Actor(BANKUM.organization(), "executive", "ผู้บริหาร", Set.of(Groups.EXECUTIVE));

    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final Clock clock = Clock.fixed(Instant.parse("2025-11-10T01:30:00Z"), MovableClock.BANGKOK);
    private final AuditLog audit = new AuditLog(jdbc, new ObjectMapper(), clock);
    private final WorkBook work = new WorkBook(jdbc, clock);
    private final ApprovalLinks links = links(clock);

    @Test
    void aLinkNamesItsTaskAndOnlyItsDigestIsKept() {
        var task = open(TaskKey.APPROVE_PLAN);

        var address = links.linkFor(BANKUM.organization(), task);

        assertThat(address.toString()).matches("http://localhost:8080/approve/[A-Za-z0-9_-]{43}");
        assertThat(found(address)).map(ApprovalLink::taskId).contains(task);
        assertThat(jdbc.sql("select row_to_json(approval_links)::text from approval_links")
                        .query(String.class)
                        .single())
                .doesNotContain(token(address));
    }

    @Test
    void eachRequestMakesALinkOfItsOwn() {
        var task = open(TaskKey.ENDORSE_REPORT);

        var first = links.linkFor(BANKUM.organization(), task);
        var second = links.linkFor(BANKUM.organization(), task);

        assertThat(first).isNotEqualTo(second);
        assertThat(found(first)).isPresent();
        assertThat(found(second)).isPresent();
    }

    @Test
    void anotherLocalGovernmentFindsNothingByIt() {
        var address = links.linkFor(BANKUM.organization(), open(TaskKey.APPROVE_PLAN));

        assertThat(links.find(NEIGHBOUR, token(address))).isEmpty();
        assertThat(links.find(BANKUM.organization(), "guess")).isEmpty();
    }

    @Test
    void aTaskThatAsksForNoDecisionIsLedToItsPage() {
        var task = open(TaskKey.CONSOLIDATE_PLAN);

        assertThat(links.linkFor(BANKUM.organization(), task))
                .isEqualTo(URI.create("http://localhost:8080/tasks/" + task));
    }

    @Test
    void nothingLeadsToATaskThatHasEndedOrBelongsToOthers() {
        var task = open(TaskKey.APPROVE_PLAN);
        assertThatThrownBy(() -> links.linkFor(NEIGHBOUR, task)).isInstanceOf(NotFound.class);

        work.closed(task);

        assertThatThrownBy(() -> links.linkFor(BANKUM.organization(), task)).isInstanceOf(NotFound.class);
    }

    @Test
    void itIsGoodForFourteenDaysOfTheApplicationsClock() {
        var link = found(links.linkFor(BANKUM.organization(), open(TaskKey.APPROVE_PLAN)))
                .orElseThrow();

        assertThat(link.isExpired(clock.instant().plus(Duration.ofDays(14)).minusSeconds(1)))
                .isFalse();
        assertThat(link.isExpired(clock.instant().plus(Duration.ofDays(14)))).isTrue();
        var afterwards = links(Clock.offset(clock, Duration.ofDays(14)));
        assertThatThrownBy(() -> afterwards.use(link, EXECUTIVE)).isInstanceOf(ApprovalLinkOver.class);
    }

    @Test
    void itWorksOnceAndTheHistoryTellsWho() {
        var address = links.linkFor(BANKUM.organization(), open(TaskKey.APPROVE_PLAN));
        var link = found(address).orElseThrow();

        links.use(link, EXECUTIVE);

        assertThatThrownBy(() -> links.use(link, EXECUTIVE)).isInstanceOf(ApprovalLinkOver.class);
        assertThat(found(address)).map(ApprovalLink::usedAt).contains(clock.instant());
        assertThat(audit.of(BANKUM, 10, 0))
                .extracting(AuditEntry::action, AuditEntry::userId)
                .containsExactly(tuple("approval.link-used", "executive"));
    }

    @Test
    void endedAndUsedLinksAreForgottenThirtyDaysLater() {
        var used = links.linkFor(BANKUM.organization(), open(TaskKey.APPROVE_PLAN));
        var unused = links.linkFor(BANKUM.organization(), open(TaskKey.APPROVE_PLAN));
        links.use(found(used).orElseThrow(), EXECUTIVE);

        forget(Duration.ofDays(30));
        assertThat(found(used)).isPresent();
        forget(Duration.ofDays(30).plusSeconds(1));
        assertThat(found(used)).isEmpty();

        forget(Duration.ofDays(44));
        assertThat(found(unused)).isPresent();
        forget(Duration.ofDays(44).plusSeconds(1));
        assertThat(found(unused)).isEmpty();
    }

    private void forget(Duration later) {
        new EndedLinks(new ApprovalLinkStore(jdbc), new ApprovalSettings(14, 30), Clock.offset(clock, later)).forget();
    }

    private ApprovalLinks links(Clock time) {
        return new ApprovalLinks(
                new ApprovalLinkStore(jdbc),
                new WorkItems(jdbc),
                new PublicAddress(Mockito.mock(Organizations.class), new MockEnvironment()),
                audit,
                new ApprovalSettings(14, 30),
                time);
    }

    private String open(TaskKey key) {
        var id = UUID.randomUUID().toString();
        work.open(id, BANKUM, key, null, Groups.EXECUTIVE, null, LocalDate.of(2025, 11, 14));
        return id;
    }

    private Optional<ApprovalLink> found(URI address) {
        return links.find(BANKUM.organization(), token(address));
    }

    private static String token(URI address) {
        return address.getPath().substring("/approve/".length());
    }
}
