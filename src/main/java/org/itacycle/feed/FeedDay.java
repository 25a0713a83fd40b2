package org.itacycle.feed;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A whole day in a feed. The uid stays the same when the day moves, {@code revision} counts the moves, {@code changed}
 * is the last of them, so that calendar programs move their entry instead of adding one.
 */
record FeedDay(String uid, LocalDate day, String title, String details, int revision, Instant changed) {}
