package org.itacycle.imports;

/** A file that opens with a password only. */
public final class EncryptedDocument extends UnreadableDocument {}
