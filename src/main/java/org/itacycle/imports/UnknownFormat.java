package org.itacycle.imports;

/** A file of a kind that nobody here can read. */
public final class UnknownFormat extends UnreadableDocument {}
