package org.itacycle.imports;

/** A picture, whatever its name says. */
public final class PictureDocument extends UnreadableDocument {}
