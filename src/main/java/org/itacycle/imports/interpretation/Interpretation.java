package org.itacycle.imports.interpretation;

import java.util.Map;
import org.itacycle.imports.ImportPreview;
import org.itacycle.imports.source.Place;

/** What a document means, and for each path of the preview the place where it was read. */
public record Interpretation(ImportPreview preview, Map<String, Place> places) {

    public Interpretation {
        places = Map.copyOf(places);
    }
}
