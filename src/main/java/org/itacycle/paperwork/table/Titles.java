package org.itacycle.paperwork.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.itacycle.measure.MeasureItem;
import org.itacycle.measure.MeasureView;

/** What a measure is called: its title and its numbered entries, none of them twice. */
final class Titles {

    private Titles() {}

    static List<String> of(MeasureView measure, boolean numbered, String numberAlone) {
        var lines = new ArrayList<String>();
        var entries = entries(measure.items());
        var title = repeats(measure) ? "" : measure.title();
        if (!numbered) {
            Listing.lines(title).forEach(lines::add);
        } else if (title.isBlank()) {
            lines.add(numberAlone);
        } else if (Listing.isNumbered(title)) {
            Listing.lines(title).forEach(lines::add);
        } else {
            Listing.lines(measure.number() + ". " + title.strip()).forEach(lines::add);
        }
        lines.addAll(entries);
        return lines;
    }

    private static List<String> entries(List<MeasureItem> items) {
        return items.stream()
                .filter(item -> !item.text().isBlank())
                .flatMap(item -> Listing.marked(items.size() == 1 ? "" : item.number() + ".", item.text()))
                .toList();
    }

    /** Whether the title only says what the entries say, as where both come from one cell of a foreign document. */
    private static boolean repeats(MeasureView measure) {
        if (measure.items().isEmpty()) {
            return false;
        }
        var title = letters(measure.title());
        var all = measure.items().stream().map(item -> letters(item.text())).collect(Collectors.joining());
        return title.equals(all) || title.equals(letters(measure.items().get(0).text()));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Punct}\\d๐-๙–—•●▪·]", "");
    }
}
