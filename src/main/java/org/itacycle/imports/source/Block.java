package org.itacycle.imports.source;

/** A part of a document: text or a table. */
public sealed interface Block permits Paragraph, Table {}
