package org.itacycle.imports;

/** A file without a single letter. */
public final class EmptyDocument extends UnreadableDocument {}
