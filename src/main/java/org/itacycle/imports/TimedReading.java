package org.itacycle.imports;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.itacycle.imports.reader.ReadingLimits;

/** One document being read on a thread of its own, whose processor time and clock time are watched. */
final class TimedReading<T> {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LOOK_MILLIS = 50;

    private final AtomicBoolean seated = new AtomicBoolean(true);
    private final long start = System.nanoTime();
    private final Runnable freeSeat;
    private final FutureTask<T> task;
    private final Thread thread;

    TimedReading(Callable<T> work, Runnable freeSeat) {
        this.freeSeat = freeSeat;
        this.task = new FutureTask<>(work);
        this.thread = new Thread(this::run, "document-reader");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            task.run();
        } finally {
            leaveSeat();
        }
    }

    /** Gives the seat to others, once. */
    void leaveSeat() {
        if (seated.compareAndSet(true, false)) {
            freeSeat.run();
        }
    }

    boolean isRunning() {
        return thread.isAlive();
    }

    boolean isOlderThan(Duration age) {
        return System.nanoTime() - start > age.toNanos();
    }

    /**
     * What the work answers; it is interrupted where it takes more than its time, see {@link ReadingLimits#checkTime}.
     *
     * @throws ReadingTookTooLong when its time is over
     */
    T answer(ReadingTimes times) throws InterruptedException, ExecutionException {
        try {
            while (!isOlderThan(times.clock()) && work().compareTo(times.work()) <= 0) {
                try {
                    return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException stillReading) {
                    // Its times are looked at again.
                }
            }
            throw new ReadingTookTooLong();
        } finally {
            task.cancel(true);
        }
    }

    /** The processor time so far; on a machine that does not count it, the time by the clock. */
    private Duration work() {
        if (!THREADS.isThreadCpuTimeSupported() || !THREADS.isThreadCpuTimeEnabled()) {
            return Duration.ofNanos(System.nanoTime() - start);
        }
        // An ended thread has -1: its answer waits to be taken.
        return Duration.ofNanos(THREADS.getThreadCpuTime(thread.getId()));
    }
}
