package org.itacycle.imports.interpretation.table;

import java.util.List;
import org.itacycle.measure.MeasureItem;
import org.jspecify.annotations.Nullable;

/** The title of a measure, the number printed before it, and its entries where one cell names several. */
record Title(@Nullable Integer printed, String text, List<MeasureItem> items) {}
