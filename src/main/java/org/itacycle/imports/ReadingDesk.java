package org.itacycle.imports;

import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.itacycle.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets a few documents at a time be read, each within its {@link ReadingTimes}. A reading whose time is over is interrupted
 * and keeps its seat until its thread has ended, so that harmful files cannot pile up; only one that does not hear at all
 * loses it after a while, so that others are read again.
 */
@Component
class ReadingDesk {

    private static final int SEATS = 2;
    /** Threads that never end may take the seats of others no further than this. */
    private static final int MOST_LATE = 4;

    private final Semaphore seats = new Semaphore(SEATS, true);
    private final Queue<TimedReading<?>> late = new ConcurrentLinkedQueue<>();
    private final ReadingTimes times;

    @Autowired
    ReadingDesk() {
        this(ReadingTimes.USUAL);
    }

    ReadingDesk(ReadingTimes times) {
        this.times = times;
    }

    /**
     * What the work answers.
     *
     * @throws ReadingTookTooLong when its time is over
     * @throws ReadersBusy when all seats stay taken
     */
    <T> T read(Callable<T> work) {
        askLateOnesToLeave();
        try {
            if (!seats.tryAcquire(times.queue().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ReadersBusy();
            }
            return answer(new TimedReading<>(work, seats::release));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ReadersBusy();
        }
    }

    private <T> T answer(TimedReading<T> reading) throws InterruptedException {
        try {
            return reading.answer(times);
        } catch (ExecutionException failed) {
            throw problem(failed.getCause());
        } finally {
            if (reading.isRunning()) {
                late.add(reading);
            }
        }
    }

    private void askLateOnesToLeave() {
        late.removeIf(reading -> !reading.isRunning());
        if (late.size() <= MOST_LATE) {
            late.stream().filter(reading -> reading.isOlderThan(times.deaf())).forEach(TimedReading::leaveSeat);
        }
    }

    private static RuntimeException problem(@Nullable Throwable failure) {
        if (failure instanceof Problem problem) {
            return problem;
        }
        if (failure instanceof OutOfMemoryError) {
            return new DocumentTooLarge();
        }
        return failure instanceof StackOverflowError ? new UnreadableDocument() : new IllegalStateException(failure);
    }
}
