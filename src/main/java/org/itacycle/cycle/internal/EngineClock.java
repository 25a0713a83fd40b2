package org.itacycle.cycle.internal;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.itacycle.calendar.MovableClock;
import org.itacycle.cycle.EngineTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Moves the engine's clock by its own utility: there is no public way to do it. */
@Component
class EngineClock implements EngineTime {

    private static final Logger LOG = LoggerFactory.getLogger(EngineClock.class);
    private static final int AT_ONCE = 50;
    private static final long PAUSE_IN_MILLISECONDS = 20;

    /** So many pauses long others are waited for; whoever has not finished then has died with the job in hand. */
    private static final int PATIENCE = 250;

    private final MovableClock clock;
    private final ManagementService management;
    private final JobLocks locks;

    EngineClock(MovableClock clock, @Lazy ManagementService management, JobLocks locks) {
        this.clock = clock;
        this.management = management;
        this.locks = locks;
    }

    @Override
    public void follow() {
        ClockUtil.offset(clock.offset().toMillis());
    }

    @Override
    public void runDue() {
        // What one of the engine's own threads has in hand is left to it.
        int pauses = 0;
        var due = due();
        while (!due.isEmpty()) {
            var waited = pauses > PATIENCE;
            var ran = due.stream()
                    .filter(job -> locks.take(job.getId()) || waited)
                    .filter(this::run)
                    .count();
            pauses = ran == 0 ? pauses + 1 : 0;
            if (ran == 0) {
                pause();
            }
            due = due();
        }
    }

    private List<Job> due() {
        return management
                .createJobQuery()
                .executable()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, AT_ONCE);
    }

    /** Whether the job ran here. */
    private boolean run(Job job) {
        try {
            management.executeJob(job.getId());
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("job {} did not run here: {}", job.getId(), failure.toString());
            locks.giveBack(job.getId());
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_IN_MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
