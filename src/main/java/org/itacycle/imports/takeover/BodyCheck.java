package org.itacycle.imports.takeover;

import java.util.List;
import org.itacycle.imports.TakeOver;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Wrong;
import org.jspecify.annotations.Nullable;

/** Refuses a body that cannot be a year's plan before anything is written. */
final class BodyCheck {

    private static final int MOST_MEASURES = 200;
    private static final int MOST_ENTRIES = 200;
    private static final int LONGEST_NAME = 255;
    private static final int FARTHEST_SHIFT = 20;
    private static final int FIRST_YEAR = 2540;
    private static final int LAST_YEAR = 2700;

    private BodyCheck() {}

    static void check(TakeOver body) {
        if (body.scores() == null
                && body.analyses().isEmpty()
                && body.measures().isEmpty()) {
            throw new InvalidInput(Missing.of("measures", "imports.nothing-to-take"));
        }
        var wrong = new Wrong()
                .text("file", body.file(), LONGEST_NAME)
                .size("measures", body.measures(), MOST_MEASURES)
                .size("analyses", body.analyses(), MOST_ENTRIES);
        year(wrong, "resultYear", body.resultYear());
        year(wrong, "measureYear", body.measureYear());
        shift(wrong, body.shiftYears());
        present(wrong, "measures", body.measures());
        present(wrong, "analyses", body.analyses());
        if (body.scores() != null) {
            wrong.size("scores.indicators", body.scores().indicators(), MOST_ENTRIES)
                    .size("scores.items", body.scores().items(), MOST_ENTRIES);
            present(wrong, "scores.indicators", body.scores().indicators());
            present(wrong, "scores.items", body.scores().items());
        }
        wrong.refuse();
    }

    private static void year(Wrong wrong, String where, @Nullable Integer year) {
        wrong.unless(year == null || year >= FIRST_YEAR && year <= LAST_YEAR, where, "imports.year-impossible");
    }

    private static void shift(Wrong wrong, @Nullable Object shift) {
        var possible = shift == null
                || shift instanceof Boolean
                || shift instanceof Integer years && Math.abs(years) <= FARTHEST_SHIFT;
        wrong.unless(possible, "shiftYears", "imports.shift-impossible", FARTHEST_SHIFT);
    }

    private static void present(Wrong wrong, String where, List<?> entries) {
        for (int place = 0; place < entries.size(); place++) {
            wrong.unless(entries.get(place) != null, where + "[" + place + "]", "problem.field.required");
        }
    }
}
