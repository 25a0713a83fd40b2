package org.itacycle.imports.source;

/** Text between tables; automatic numbers and bullets of the document stand in it as text. */
public record Paragraph(String text) implements Block {}
