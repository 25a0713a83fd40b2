package org.itacycle.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Open tasks of many other local governments, in the engine and in the list of work: each office has a hundred of them,
 * spread over its five divisions and over the days of half a year. Written by SQL, or it would take hours.
 */
final class ManyTasks {

    static final int TASKS = 100_000;

    private static final int OF_ONE_OFFICE = 100;
    private static final String NEXT = """
        from generate_series(1, %d) as n
        """.formatted(TASKS);

    /** The office of the task with the number, its division, and its day. */
    private static final String OFFICE = "'office-' || (n / " + OF_ONE_OFFICE + ")";

    private static final String GROUP =
            "'division-' || (array['office', 'finance', 'works', 'education', 'health'])[1 + n % 5]";
    private static final String DAY = "date '2025-09-01' + (n * 7 % 180)";

    private final JdbcClient jdbc;

    ManyTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes them all and lets the database count what it has. */
    void write() {
        var model = jdbc.sql("select id_ from act_re_procdef where key_ = 'itaProgressRound' order by version_ desc")
                .query(String.class)
                .list()
                .get(0);
        run("""
            insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_,
              act_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_,
              sequence_counter_, tenant_id_)
            select 'e' || n, 1, 'e' || n, 'e' || n, 'k' || n, :model, 'userTask_reportProgress', true, false, true,
              false, 1, 2, 1, %s
            """.formatted(OFFICE), model);
        run("""
            insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_,
              priority_, create_time_, due_date_, suspension_state_, tenant_id_)
            select 't' || n, 1, 'e' || n, 'e' || n, :model, 'รายงานผลการดำเนินการ', 'userTask_reportProgress', 50,
              timestamp '2025-08-01', %s + time '16:30', 1, %s
            """.formatted(DAY, OFFICE), model);
        run("""
            insert into act_ru_identitylink (id_, rev_, type_, group_id_, task_id_, tenant_id_)
            select 'l' || n, 1, 'candidate', %s, 't' || n, %s
            """.formatted(GROUP, OFFICE), model);
        run("""
            insert into work_items (id, organization_id, cycle_id, fiscal_year, key, division, owed_by, round, due_on,
              state, opened_at)
            select 't' || n, %s, md5(%s)::uuid, 2569, 'reportProgress', substr(%s, 10), %s, 6, %s, 'OPEN', now()
            """.formatted(OFFICE, OFFICE, GROUP, GROUP, DAY), model);
        count();
    }

    /** Gives all of them to one office, whose year they then belong to: a hundred times what any office has. */
    void giveAllTo(String office) {
        var cycle = jdbc.sql("select distinct cycle_id::text from work_items where organization_id = ?")
                .param(office)
                .query(String.class)
                .single();
        for (var table : new String[] {"act_ru_execution", "act_ru_task", "act_ru_identitylink"}) {
            jdbc.sql("update " + table + " set tenant_id_ = ? where tenant_id_ like 'office-%'")
                    .param(office)
                    .update();
        }
        jdbc.sql("update work_items set organization_id = ?, cycle_id = ?::uuid where organization_id like 'office-%'")
                .params(office, cycle)
                .update();
        count();
    }

    private void run(String insert, String model) {
        jdbc.sql(insert + NEXT).param("model", model).update();
    }

    private void count() {
        for (var table : new String[] {"act_ru_execution", "act_ru_task", "act_ru_identitylink", "work_items"}) {
            jdbc.sql("analyze " + table).update();
        }
    }
}
