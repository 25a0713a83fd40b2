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

    private final MovableClock clock;
    private final ManagementService management;

    EngineClock(MovableClock clock, @Lazy ManagementService management) {
        this.clock = clock;
        this.management = management;
    }

    @Override
    public void follow() {
        ClockUtil.offset(clock.offset().toMillis());
    }

    @Override
    public void runDue() {
        var due = due();
        while (!due.isEmpty()) {
            var ran = due.stream().filter(this::run).count();
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

    /**
     * Whether the job ran here. The engine's own threads may run it at the same time: whoever is second fails on a lock or
     * on a unique row, whatever the delegate does, and has nothing left to do. A job that fails by itself is tried later.
     */
    private boolean run(Job job) {
        try {
            management.executeJob(job.getId());
            return true;
        } catch (RuntimeException quickerOrFailed) {
            LOG.warn("job {} did not run here: {}", job.getId(), quickerOrFailed.toString());
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
