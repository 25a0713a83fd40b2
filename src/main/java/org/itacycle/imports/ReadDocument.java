package org.itacycle.imports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Place;

/** A preview beside the document it was read from, and for each path of the preview the place in the document. */
public record ReadDocument(@JsonUnwrapped ImportPreview preview, List<Block> source, Map<String, Place> places) {

    public ReadDocument {
        source = List.copyOf(source);
        places = Map.copyOf(places);
    }
}
