package org.itacycle.imports;

/** Reading the document was ended because it took longer than it may. */
public final class ReadingTookTooLong extends UnreadableDocument {}
