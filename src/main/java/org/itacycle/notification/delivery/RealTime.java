package org.itacycle.notification.delivery;

import java.time.Instant;

/** The machine's time, which the demonstration's played days do not move: other machines are asked by it. */
@FunctionalInterface
public interface RealTime {

    /** This moment. */
    Instant now();
}
