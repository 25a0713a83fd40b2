package org.itacycle.imports.interpretation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itacycle.imports.source.Place;
import org.jspecify.annotations.Nullable;

/** Where each part of the preview was read, and what people should look at. */
final class Trace {

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    /** Something people should look at; the arguments fill the message {@code imports.finding.<code>}. */
    record Doubt(
            FindingCode code,
            String where,
            @Nullable Place place,
            @Nullable String original,
            List<Object> arguments) {}

    /** The part of the preview at the path was read at the place. */
    void read(String path, Place place) {
        places.putIfAbsent(path, place);
    }

    void doubt(FindingCode code, String where, @Nullable Place place, @Nullable String original, Object... arguments) {
        doubts.add(new Doubt(code, where, place, original, List.of(arguments)));
    }

    Map<String, Place> places() {
        return places;
    }

    List<Doubt> doubts() {
        return doubts;
    }
}
