package org.itacycle.imports.interpretation.table;

import org.itacycle.imports.source.Place;

/** A line above measures that says what they answer: before the table, or across it. */
record Heading(String text, Place place, boolean insideTable) {}
