package org.itacycle.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.itacycle.TestDatabase;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditLogTests {

    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final AuditLog log = new AuditLog(jdbc, new ObjectMapper(), Clock.systemUTC());
    private final CycleKey bankum = new CycleKey(OrganizationId.of("bankum"), UUID.randomUUID(), 2569);

    @Test
    void aDeedIsReadBackNewestFirst() {
        log.record(AuditEntry.of(bankum, "finance", "กองคลัง", "measure.added", "m1", Map.of("title", "คู่มือ")));
        log.record(AuditEntry.of(bankum, "finance", "กองคลัง", "measure.changed", "m1", Map.of()));

        assertThat(log.of(bankum, 10, 0))
                .extracting(AuditEntry::action)
                .containsExactly("measure.changed", "measure.added");
        assertThat(log.of(bankum, 1, 1).get(0).details()).isEqualTo(Map.of("title", "คู่มือ"));
    }

    @Test
    void anotherLocalGovernmentSeesNothingOfIt() {
        log.record(AuditEntry.of(bankum, "finance", "กองคลัง", "measure.added", "m1", Map.of()));

        var neighbour = new CycleKey(OrganizationId.of("neighbour"), bankum.id(), 2569);

        assertThat(log.of(neighbour, 10, 0)).isEmpty();
    }

    @Test
    void nobodyChangesOrDeletesADeed() {
        log.record(AuditEntry.of(bankum, "finance", "กองคลัง", "measure.added", "m1", Map.of()));

        assertThatThrownBy(
                        () -> jdbc.sql("update audit_entries set user_id = 'x'").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from audit_entries").update()).hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("truncate audit_entries").update()).hasMessageContaining("append-only");
    }
}
