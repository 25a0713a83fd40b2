package org.itacycle.cycle.internal;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
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

    /** Whether the job ran here; the engine's own threads may have been quicker, and a failed job is tried later. */
    private boolean run(Job job) {
        try {
            management.executeJob(job.getId());
            return true;
        } catch (OptimisticLockingException quicker) {
            return false;
        } catch (ProcessEngineException failure) {
            LOG.warn("job {} did not run", job.getId(), failure);
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
