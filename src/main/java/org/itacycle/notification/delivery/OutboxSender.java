package org.itacycle.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.itacycle.notification.Channel;
import org.itacycle.notification.MessageProblem;
import org.itacycle.notification.NotificationSettings;
import org.itacycle.notification.SendingPause;
import org.itacycle.notification.delivery.Outcome.Delivered;
import org.itacycle.notification.delivery.Outcome.PutOff;
import org.itacycle.notification.delivery.Outcome.Refused;
import org.itacycle.notification.delivery.Outcome.Unreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Empties the outbox: claims one message, commits, sends it, marks it. Whoever is killed in between repeats the one in
 * flight under its old Message-ID, once its claim has ended. Bears being run by several nodes, and being run again.
 */
@Component
public class OutboxSender {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
    private static final int MOST_DOUBLINGS = 20;

    private final Map<Channel, Carrier> carriers = new EnumMap<>(Channel.class);
    private final Map<Channel, Long> unmarked = new ConcurrentHashMap<>();
    private final MessageRows rows;
    private final Pauses pauses;
    private final NotificationSettings settings;
    private final Clock clock;
    private final RealTime time;

    OutboxSender(
            List<Carrier> carriers,
            MessageRows rows,
            Pauses pauses,
            NotificationSettings settings,
            Clock clock,
            RealTime time) {
        carriers.forEach(carrier -> this.carriers.put(carrier.channel(), carrier));
        this.rows = rows;
        this.pauses = pauses;
        this.settings = settings;
        this.clock = clock;
        this.time = time;
    }

    /** Sends what may leave on the channel now; answers how many messages have left. */
    public int round(Channel channel) {
        return round(channel, () -> true);
    }

    /** As above, but begins nothing new once it shall not go on. */
    int round(Channel channel, BooleanSupplier goesOn) {
        var carrier = carriers.get(channel);
        if (carrier == null || !carrier.isReady()) {
            return 0;
        }
        markWhatHasLeft(channel);
        rows.release(channel, time.now());
        int left = 0;
        while (goesOn.getAsBoolean() && !isPaused(channel)) {
            var message = rows.claim(channel, time.now(), time.now().plus(settings.lease()));
            if (message.isEmpty()) {
                break;
            }
            left += deliver(carrier, message.get()) ? 1 : 0;
        }
        return left;
    }

    /** Forgets what nobody needs to read any more. */
    public void forget() {
        var forgotten = rows.forget(time.now().minus(settings.keep()));
        if (forgotten > 0) {
            LOG.info("{} messages older than {} were deleted", forgotten, settings.keep());
        }
    }

    private boolean isPaused(Channel channel) {
        return pauses.of(channel)
                .filter(pause -> pause.until().isAfter(time.now()))
                .isPresent();
    }

    private boolean deliver(Carrier carrier, Claimed message) {
        var outcome = carrier.deliver(message);
        if (outcome instanceof Delivered) {
            unmarked.put(carrier.channel(), message.id());
            markWhatHasLeft(carrier.channel());
            pauses.end(carrier.channel());
            return true;
        }
        if (outcome instanceof Refused refused) {
            rows.failed(message, time.now(), MessageProblem.REFUSED.name(), refused.detail());
        } else if (outcome instanceof PutOff later) {
            putOff(message, later.detail());
        } else if (outcome instanceof Unreachable away) {
            pause(carrier.channel(), message, away.detail());
        }
        return false;
    }

    /** When the database was away for a moment after the mail had left, the mark is made up for before anything else. */
    private void markWhatHasLeft(Channel channel) {
        var id = unmarked.get(channel);
        if (id != null) {
            rows.sent(id, clock.instant());
            unmarked.remove(channel);
        }
    }

    private void putOff(Claimed message, String detail) {
        var now = time.now();
        if (message.queuedAt().plus(settings.giveUpAfter()).isBefore(now)) {
            rows.failed(message, now, MessageProblem.GIVEN_UP.name(), detail);
        } else {
            var next = now.plus(pauseAfter(message.attempts()));
            rows.putOff(message, next, MessageProblem.DELAYED.name(), detail);
        }
    }

    private void pause(Channel channel, Claimed message, String detail) {
        var now = time.now();
        rows.giveBack(message, now, MessageProblem.DELAYED.name(), detail);
        var failures = pauses.of(channel).map(SendingPause::failures).orElse(0) + 1;
        var until = now.plus(pauseAfter(failures));
        pauses.enter(channel, failures, until, now, detail);
        if (failures == 1) {
            LOG.warn("nothing can leave by {}, it is tried again from time to time: {}", channel, detail);
        }
        rows.giveUp(channel, now.minus(settings.giveUpAfter()), MessageProblem.GIVEN_UP.name(), detail);
    }

    /** Doubles from the first pause to the longest. */
    private Duration pauseAfter(int failures) {
        var doubled = settings.firstPause().multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return doubled.compareTo(settings.longestPause()) < 0 ? doubled : settings.longestPause();
    }
}
