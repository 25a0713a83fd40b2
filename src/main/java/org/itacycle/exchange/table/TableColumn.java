package org.itacycle.exchange.table;

/** A column: the field it shows, its header, and its width in millimetres. */
public record TableColumn(String field, String header, int width) {}
