package org.itacycle.paperwork.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.itacycle.paperwork.Words;

/** Puts the contents of one column below each other, so that a reader can tell them apart. */
record ColumnLines(Words words) {

    /** The lines of the contents; a second one stands behind its name, and "none" is not said twice. */
    List<String> of(List<Content> contents, Function<Content, List<String>> text) {
        var parts = new LinkedHashMap<Content, List<String>>();
        contents.forEach(content -> {
            var lines = text.apply(content);
            if (!lines.isEmpty()) {
                parts.put(content, lines);
            }
        });
        if (parts.isEmpty()) {
            return List.of();
        }
        if (contents.size() == 1 || parts.values().stream().allMatch(lines -> Nothing.isSaid(words, lines))) {
            return parts.values().iterator().next();
        }
        return named(parts);
    }

    private List<String> named(Map<Content, List<String>> parts) {
        var lines = new ArrayList<String>();
        parts.forEach((content, part) -> {
            if (content == Content.RESULT || content == Content.STATUS) {
                lines.addAll(part);
            } else if (part.size() == 1) {
                lines.add(words.get("part", words.get("content." + content), part.get(0)));
            } else {
                lines.add(words.get("part", words.get("content." + content), "").strip());
                lines.addAll(part);
            }
        });
        return lines;
    }
}
