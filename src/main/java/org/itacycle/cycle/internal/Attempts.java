package org.itacycle.cycle.internal;

import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does something in one transaction, and again where another was faster. */
@Component
class Attempts {

    /** The last divisions that send at once collide at the join, one gets through each time; the others try again. */
    private static final int MOST = 12;

    private final TransactionTemplate transaction;

    Attempts(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    <T> T of(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (OptimisticLockingException | ConcurrencyFailureException collision) {
                if (attempt == MOST) {
                    throw collision;
                }
            }
        }
    }
}
