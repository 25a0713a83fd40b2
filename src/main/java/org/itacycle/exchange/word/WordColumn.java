package org.itacycle.exchange.word;

/** A column of a table: its header and its width in millimetres. */
public record WordColumn(String header, int width) {}
