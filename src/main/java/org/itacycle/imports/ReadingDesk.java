package org.itacycle.imports;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.itacycle.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets a few documents at a time be read, each for a few seconds and no longer: its thread is interrupted, and its seat is
 * free only when the thread has really ended.
 */
@Component
class ReadingDesk {

    private static final int SEATS = 2;
    private static final Duration LONGEST = Duration.ofSeconds(4);
    private static final Duration LONGEST_QUEUE = Duration.ofSeconds(15);

    private final Semaphore seats = new Semaphore(SEATS, true);
    private final Duration longest;
    private final Duration longestQueue;

    @Autowired
    ReadingDesk() {
        this(LONGEST, LONGEST_QUEUE);
    }

    ReadingDesk(Duration longest, Duration longestQueue) {
        this.longest = longest;
        this.longestQueue = longestQueue;
    }

    /**
     * What the work answers.
     *
     * @throws ReadingTookTooLong when its time is over
     * @throws ReadersBusy when all seats stay taken
     */
    <T> T read(Callable<T> work) {
        try {
            if (!seats.tryAcquire(longestQueue.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ReadersBusy();
            }
            return answer(started(work));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ReadersBusy();
        }
    }

    private <T> FutureTask<T> started(Callable<T> work) {
        var task = new FutureTask<>(work);
        var thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } finally {
                        seats.release();
                    }
                },
                "document-reader");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private <T> T answer(FutureTask<T> task) throws InterruptedException {
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            throw new ReadingTookTooLong();
        } catch (ExecutionException failed) {
            throw problem(failed.getCause());
        } finally {
            task.cancel(true);
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
