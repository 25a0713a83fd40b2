package org.itacycle.imports;

/** A scanned file: pictures of pages without a letter to read. */
public final class NoTextLayer extends UnreadableDocument {}
