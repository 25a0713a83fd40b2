package org.itacycle.feed;

/** A feed that was just made, with the secret part of its address, which is told this once and kept nowhere. */
public record NewFeed(CalendarFeed feed, String token) {}
