package org.itacycle.imports.interpretation;

import java.util.Map;
import org.itacycle.imports.ImportPreview;
import org.itacycle.imports.source.Place;
import org.itacycle.imports.source.SourceDocument;

/** What a document means, the document as it was cut for that, and where in it each path of the preview was read. */
public record Interpretation(ImportPreview preview, SourceDocument document, Map<String, Place> places) {

    public Interpretation {
        places = Map.copyOf(places);
    }
}
