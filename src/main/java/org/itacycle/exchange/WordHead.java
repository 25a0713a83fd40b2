package org.itacycle.exchange;

import java.util.List;
import java.util.Objects;
import org.itacycle.exchange.table.Fingerprint;
import org.itacycle.exchange.table.TableComparison;
import org.itacycle.exchange.word.WordFile;
import org.itacycle.exchange.word.WordMark;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;

/** What a Word file was made for: a local government's plan of a year, or a division's report of a round. */
record WordHead(String organization, int year, @Nullable Integer round, String division) {

    private static final String ORGANIZATION = "o";
    private static final String YEAR = "y";
    private static final String ROUND = "t";
    private static final String DIVISION = "d";

    static WordHead plan(CycleKey cycle) {
        return new WordHead(cycle.organization().value(), cycle.fiscalYear(), null, "");
    }

    static WordHead report(CycleKey cycle, int round, String division) {
        return new WordHead(cycle.organization().value(), cycle.fiscalYear(), round, division);
    }

    /** The mark, which also remembers the lines that the page has itself. */
    WordMark mark(List<String> lines) {
        return WordMark.of(
                ORGANIZATION,
                organization,
                YEAR,
                String.valueOf(year),
                ROUND,
                round == null ? "plan" : String.valueOf(round),
                DIVISION,
                division,
                TableComparison.LINES,
                Fingerprint.of(lines));
    }

    /** The head of a file; refuses one that was not made here. */
    static WordHead of(WordFile file) {
        var mark = file.mark().orElseThrow(NotOurWordFile::new);
        var year = mark.number(YEAR);
        if (year == null || mark.get(ROUND).isEmpty()) {
            throw new NotOurWordFile();
        }
        return new WordHead(mark.get(ORGANIZATION), year, mark.number(ROUND), mark.get(DIVISION));
    }

    /** Refuses a file of another local government, year, round or kind. */
    void requireFor(CycleKey cycle, @Nullable Integer expected, Phrases phrases) {
        if (!organization.equals(cycle.organization().value())) {
            throw new OtherWordFile(phrases.get("other.organization"));
        }
        if (year != cycle.fiscalYear() || !Objects.equals(round, expected)) {
            var what = round == null
                    ? phrases.get("other.plan", String.valueOf(year))
                    : phrases.get("other.report", String.valueOf(round), String.valueOf(year));
            throw new OtherWordFile(what);
        }
    }
}
