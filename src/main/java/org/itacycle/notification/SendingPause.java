package org.itacycle.notification;

import java.time.Instant;

/** Since when, how often and why nothing could leave, and when it is tried again; in the machine's time. */
public record SendingPause(int failures, Instant until, Instant since, String problem) {}
