package org.itacycle.cycle.internal;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Indexes for the Tasklist's own question that the engine's tables come without. It looks for the tasks of a group, and
 * every local government has a group of that name: without these PostgreSQL reads the tasks of all of them. Flyway runs
 * before the engine has its tables, so this is no migration.
 */
@Component
class EngineIndexes {

    /** Keeps two nodes from making an index at once, which PostgreSQL refuses one of them. */
    private static final long LOCK = 0x17A_1DE8L;

    private final JdbcClient jdbc;

    EngineIndexes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes what is missing. */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void create() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query(row -> {});
        jdbc.sql("create index if not exists ita_task_tenant_due on act_ru_task (tenant_id_, due_date_)")
                .update();
    }
}
