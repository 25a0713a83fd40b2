package org.itacycle.imports.interpretation.fact;

import static org.itacycle.imports.interpretation.trace.FindingCode.ITEM_CODE_REPAIRED;
import static org.itacycle.imports.interpretation.trace.FindingCode.ITEM_TEXT_DIFFERS;
import static org.itacycle.imports.interpretation.trace.FindingCode.ITEM_UNKNOWN;
import static org.itacycle.imports.interpretation.trace.FindingCode.SCORE_REPEATED;
import static org.itacycle.imports.interpretation.trace.FindingCode.SCORE_UNREADABLE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.itacycle.assessment.RuleSet;
import org.itacycle.assessment.RuleSet.Item;
import org.itacycle.imports.ImportPreview.ReadItem;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.imports.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * Gives every row of the item tables its item. A complete list goes by position, because scanners garble the codes;
 * an incomplete one by the words, then by the code.
 */
final class ItemList {

    private static final double CLEARLY_DIFFERENT = 0.45;

    private final RuleSet rules;
    private final ItemMatcher matcher;
    private final Trace trace;
    private final Set<String> taken = new HashSet<>();

    /** A row and the indicator under which it stands. */
    record Row(ScoreRow row, @Nullable Integer indicator) {}

    ItemList(RuleSet rules, Trace trace) {
        this.rules = rules;
        this.matcher = new ItemMatcher(rules, null);
        this.trace = trace;
    }

    List<ReadItem> read(List<Row> rows) {
        boolean complete = rows.size() == rules.items().size();
        var items = new ArrayList<ReadItem>();
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at).row();
            var item = complete ? Optional.of(rules.items().get(at)) : byWords(rows.get(at));
            if (item.isEmpty()) {
                trace.doubt(ITEM_UNKNOWN, where(row.place()), row.place(), row.text(), year());
            } else if (!taken.add(item.get().code())) {
                trace.doubt(
                        SCORE_REPEATED,
                        where(row.place()),
                        row.place(),
                        original(row),
                        item.get().code());
            } else {
                items.add(item(row, item.get(), "scores.items[" + items.size() + "]"));
            }
        }
        return items;
    }

    private String year() {
        return String.valueOf(rules.fiscalYear());
    }

    static String where(Place place) {
        return "blocks[" + place.block() + "]";
    }

    private static String original(ScoreRow row) {
        return row.text() + " " + row.printed();
    }

    private Optional<Item> byWords(Row row) {
        return matcher.match(row.row().text(), null, row.indicator()).flatMap(match -> rules.item(match.code()));
    }

    private ReadItem item(ScoreRow row, Item item, String where) {
        var code = row.code();
        if (code != null && !item.code().equalsIgnoreCase(ItemMatcher.code(code))) {
            trace.doubt(ITEM_CODE_REPAIRED, where + ".code", row.place(), code, code, item.code());
        }
        if (matcher.likeness(Wording.essence(row.words()), item) < CLEARLY_DIFFERENT) {
            trace.doubt(ITEM_TEXT_DIFFERS, where + ".text", row.place(), row.text(), item.code());
        }
        var score = row.score();
        if (score.isEmpty()) {
            trace.doubt(SCORE_UNREADABLE, where + ".score", row.place(), row.printed(), item.code());
        }
        trace.read(where + ".score", row.place());
        trace.read(where + ".text", new Place(row.place().block(), row.place().row(), 0));
        return new ReadItem(item.code(), score.orElse(null), spaced(row.words()), code);
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
