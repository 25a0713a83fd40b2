package org.itacycle.notification.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.itacycle.notification.Channel;
import org.itacycle.notification.NotificationSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the sender at work while the application runs: one thread per channel, so that neither waits for the other. */
@Component
class OutboxRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRunner.class);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);

    private final OutboxSender sender;
    private final Bell bell;
    private final NotificationSettings settings;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    OutboxRunner(OutboxSender sender, Bell bell, NotificationSettings settings) {
        this.sender = sender;
        this.bell = bell;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        running = true;
        for (var channel : Channel.values()) {
            var thread = new Thread(() -> work(channel), "outbox-" + channel);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    /** What is in flight may arrive and be marked; nothing new is begun. */
    @Override
    public synchronized void stop() {
        running = false;
        bell.ringAll();
        for (var thread : threads) {
            try {
                thread.join(LONGEST_FAREWELL.toMillis());
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Scheduled(fixedDelay = 24, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        sender.forget();
    }

    private void work(Channel channel) {
        try {
            while (running) {
                round(channel);
                bell.await(channel, settings.every());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** The database may be away for a while; the next look may find it again. */
    private void round(Channel channel) {
        try {
            sender.round(channel, () -> running);
        } catch (RuntimeException failure) {
            LOG.warn("the outbox could not be emptied by {}", channel, failure);
        }
    }
}
