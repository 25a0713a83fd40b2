package org.itacycle.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

class CollisionTests {

    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void whoCollidesTriesAgainUntilItSucceeds() {
        var answer = Collision.retry(() -> {
            if (attempts.incrementAndGet() < 3) {
                throw new IllegalStateException(new OptimisticLockingException("faster"));
            }
            return "done";
        });

        assertThat(answer).isEqualTo("done");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void whatIsWrongIsNotTriedAgain() {
        assertThatThrownBy(() -> Collision.retry((Runnable) () -> {
                    attempts.incrementAndGet();
                    throw new TaskNotOpen();
                }))
                .isInstanceOf(TaskNotOpen.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void whoAlwaysCollidesIsToldInTheEnd() {
        assertThatThrownBy(() -> Collision.retry((Runnable) () -> {
                    attempts.incrementAndGet();
                    throw new CannotAcquireLockException("faster");
                }))
                .matches(Collision::isBehind);
        assertThat(attempts).hasValueBetween(3, 20);
    }
}
