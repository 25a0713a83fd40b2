package org.itacycle.imports;

import java.time.Duration;

/**
 * How long a document may keep the server.
 *
 * @param work the processor time that reading and interpreting may take; a slow or busy machine does not shorten it
 * @param clock the time until an answer, whatever the machine does
 * @param queue how long a caller waits for a seat
 * @param deaf how long a reading that does not hear its interruption keeps its seat
 */
record ReadingTimes(Duration work, Duration clock, Duration queue, Duration deaf) {

    /** Twice the pages of the longest plan seen needed less in Word, PDF and text on a busy machine (docs/benchmarks.md). */
    static final ReadingTimes USUAL = new ReadingTimes(
            Duration.ofMillis(4_500), Duration.ofSeconds(30), Duration.ofSeconds(4), Duration.ofMinutes(1));
}
