package org.itacycle.cycle;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** Two people who did something about the same year at the same moment; nothing of the slower one was kept. */
public final class Collision {

    /** The last divisions that send at once collide at the join, one gets through each time; the others try again. */
    private static final int ATTEMPTS = 12;

    private Collision() {}

    /** Does it, and again when somebody was faster. It must be one transaction of its own. */
    public static <T> T retry(Supplier<T> deed) {
        for (int attempt = 1; ; attempt++) {
            try {
                return deed.get();
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !isBehind(failure)) {
                    throw failure;
                }
            }
        }
    }

    /** The same for what answers nothing. */
    public static void retry(Runnable deed) {
        retry(() -> {
            deed.run();
            return true;
        });
    }

    /** Whether the failure tells of nothing but of somebody who was faster. */
    public static boolean isBehind(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException) {
                return true;
            }
        }
        return false;
    }
}
