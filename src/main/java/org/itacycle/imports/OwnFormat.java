package org.itacycle.imports;

import org.itacycle.organization.UnitTree;
import org.jspecify.annotations.Nullable;

/** A file that this system wrote itself, or handed out to be filled in: read by its cells, never interpreted. */
public interface OwnFormat {

    /** The text that stands alone in a row of every such file. */
    String mark();

    /** What stands in the file, which has been found to be within the limits of reading; the year is a hint. */
    ImportPreview read(byte[] file, UnitTree units, @Nullable Integer fiscalYear);
}
