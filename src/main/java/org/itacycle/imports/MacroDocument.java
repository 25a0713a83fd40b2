package org.itacycle.imports;

/** A file that carries a program; nothing of it is run, and nothing is read. */
public final class MacroDocument extends UnreadableDocument {}
