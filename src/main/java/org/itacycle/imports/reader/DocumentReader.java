package org.itacycle.imports.reader;

import java.util.List;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.SourceFormat;

/** Reads one file format. A file that it cannot read ends in an {@link org.itacycle.imports.UnreadableDocument}. */
public interface DocumentReader {

    SourceFormat format();

    /** The blocks of the file, within the {@link ReadingLimits}. */
    List<Block> read(byte[] file);
}
