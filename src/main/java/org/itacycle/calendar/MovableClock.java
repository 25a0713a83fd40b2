package org.itacycle.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/**
 * The clock of application and engine: the machine's time in Bangkok plus an offset, which is zero except in the
 * demonstration. It always runs; it is moved, never frozen.
 */
@Component
public class MovableClock extends Clock {

    /** The zone of every Thai office. */
    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private volatile Duration offset = Duration.ZERO;

    @Override
    public ZoneId getZone() {
        return BANGKOK;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset);
    }

    /** The office's date. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), BANGKOK);
    }

    /** The machine's own time, for what waits for other machines: a mail server knows nothing of a played day. */
    public Instant machineTime() {
        return Clock.systemUTC().instant();
    }

    /** How far the clock runs ahead of the machine's. */
    public Duration offset() {
        return offset;
    }

    /** Sets how far the clock runs ahead of the machine's. */
    public void moveTo(Instant instant) {
        offset = Duration.between(Clock.systemUTC().instant(), instant);
    }
}
