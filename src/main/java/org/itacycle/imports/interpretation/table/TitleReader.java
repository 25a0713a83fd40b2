package org.itacycle.imports.interpretation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.itacycle.imports.interpretation.list.EntryList;
import org.itacycle.imports.interpretation.list.ListSplitter;
import org.itacycle.imports.interpretation.wording.Vocabulary;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.measure.MeasureItem;
import org.itacycle.measure.MeasureItem.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the cell that names a measure. */
final class TitleReader {

    private static final Pattern NAMED_NUMBER = Pattern.compile("^(?:มาตรการ|โครงการ|กิจกรรม)ที่\\s*([0-9]{1,2})");

    private final List<Synonyms> kinds;

    private record Synonyms(Kind kind, List<String> words) {}

    TitleReader() {
        kinds = List.of(Vocabulary.read("item-kinds", Synonyms[].class));
    }

    Title read(String cell) {
        var entries = ListSplitter.split(cell);
        if (entries.marked() && entries.size() > 1) {
            return new Title(null, ListSplitter.oneLine(cell), items(entries));
        }
        if (entries.marked()) {
            var only = entries.entries().get(0);
            return new Title(only.printed(), only.text(), List.of());
        }
        return new Title(namedNumber(cell), ListSplitter.oneLine(cell), List.of());
    }

    private static @Nullable Integer namedNumber(String cell) {
        var match = NAMED_NUMBER.matcher(Wording.plain(cell));
        return match.find() ? Integer.valueOf(match.group(1)) : null;
    }

    private List<MeasureItem> items(EntryList entries) {
        var items = new ArrayList<MeasureItem>();
        for (var entry : entries.entries()) {
            items.add(new MeasureItem(items.size() + 1, kind(entry.text()), entry.text()));
        }
        return items;
    }

    /** The kind whose word stands first. */
    private Kind kind(String text) {
        int first = Integer.MAX_VALUE;
        var found = Kind.MEASURE;
        for (var synonyms : kinds) {
            for (var word : synonyms.words()) {
                int at = text.indexOf(word);
                if (at >= 0 && at < first) {
                    first = at;
                    found = synonyms.kind();
                }
            }
        }
        return found;
    }
}
