package org.itacycle.notification.delivery;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.itacycle.notification.Channel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells this node that something was written, so that it leaves at once and not at the next look. */
@Component
public class Bell {

    private final Map<Channel, Semaphore> rung = new EnumMap<>(Channel.class);

    public Bell() {
        Arrays.stream(Channel.values()).forEach(channel -> rung.put(channel, new Semaphore(0)));
    }

    /** Rings as soon as others can see what was written. */
    public void ringAfterCommit(Channel channel) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            ring(channel);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring(channel);
            }
        });
    }

    void ringAll() {
        rung.keySet().forEach(this::ring);
    }

    /** Waits until it rings, or the time is over; however often it rang meanwhile counts once. */
    void await(Channel channel, Duration longest) throws InterruptedException {
        var bell = rung.getOrDefault(channel, new Semaphore(0));
        if (bell.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }

    private void ring(Channel channel) {
        rung.getOrDefault(channel, new Semaphore(0)).release();
    }
}
