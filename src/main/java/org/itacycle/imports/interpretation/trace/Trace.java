package org.itacycle.imports.interpretation.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itacycle.imports.source.Place;
import org.jspecify.annotations.Nullable;

/** Where each part of the preview was read, and what people should look at. */
public final class Trace {

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    /** Something people should look at; the arguments fill the message {@code imports.finding.<code>}. */
    public record Doubt(
            FindingCode code,
            String where,
            @Nullable Place place,
            @Nullable String original,
            List<Object> arguments) {}

    /** The part of the preview at the path was read at the place. */
    public void read(String path, Place place) {
        places.putIfAbsent(path, place);
    }

    public void doubt(
            FindingCode code, String where, @Nullable Place place, @Nullable String original, Object... arguments) {
        doubts.add(new Doubt(code, where, place, original, List.of(arguments)));
    }

    /** What a reader of single values noticed, at the path where its value went. */
    public void doubt(Notice notice, String where, @Nullable Place place) {
        doubts.add(new Doubt(notice.code(), where, place, notice.original(), notice.arguments()));
    }

    /** Where each part was read; a doubt about what became no part is found at its own place. */
    public Map<String, Place> places() {
        var all = new LinkedHashMap<>(places);
        for (var doubt : doubts) {
            if (doubt.place() != null) {
                all.putIfAbsent(doubt.where(), doubt.place());
            }
        }
        return all;
    }

    public List<Doubt> doubts() {
        return doubts;
    }
}
