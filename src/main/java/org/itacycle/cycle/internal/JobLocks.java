package org.itacycle.cycle.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a job of the engine in hand as its own threads do, which then leave it and its neighbours in the same process
 * alone. The engine offers no other way, and two that run the same job at once fill the log with one failure each.
 */
@Component
class JobLocks {

    private static final String OWNER = "itaPlayedDay";
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    JobLocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the job is ours now; not when it, or another one of its process, is in somebody's hand. */
    boolean take(String job) {
        var now = clock.instant();
        return jdbc.sql("""
            update act_ru_job set rev_ = rev_ + 1, lock_owner_ = :owner, lock_exp_time_ = :until
             where id_ = :job and (lock_exp_time_ is null or lock_exp_time_ < :now)
               and not exists (
                 select 1 from act_ru_job other
                  where other.process_instance_id_ = act_ru_job.process_instance_id_ and other.id_ <> :job
                    and other.lock_exp_time_ >= :now)
            """)
                        .param("owner", OWNER)
                        .param("until", Timestamp.from(now.plus(LONGEST)))
                        .param("job", job)
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    /** Lets others have a job that did not run. */
    void giveBack(String job) {
        jdbc.sql("update act_ru_job set rev_ = rev_ + 1, lock_owner_ = null, lock_exp_time_ = null"
                        + " where id_ = ? and lock_owner_ = ?")
                .params(job, OWNER)
                .update();
    }
}
