package org.itacycle.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.itacycle.exchange.table.Fingerprint;
import org.itacycle.imports.TypedFacts;
import org.itacycle.measure.Period;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportResult;

/** What people type into the cells of a report. */
record ReportCells(Phrases phrases, TypedFacts facts, int fiscalYear) {

    private static final Pattern DATED =
            Pattern.compile("(.*\\S)\\s*\\(([^()]*\\d[^()]*|[^()]*[๐-๙][^()]*)\\)", Pattern.DOTALL);

    boolean isUnchosen(String text) {
        return text.isBlank() || same(text, phrases.get("status.choose"));
    }

    /** The status that is meant; nothing for words that mean none. */
    Optional<ExecutionStatus> status(String text) {
        return Arrays.stream(ExecutionStatus.values())
                .filter(status -> Arrays.stream(
                                phrases.get("status.words." + status).split("\\|"))
                        .anyMatch(word -> same(word, text)))
                .findFirst();
    }

    /** A single day; nothing where there is none, or more than one. */
    Optional<LocalDate> day(String text) {
        return facts.period(text, fiscalYear)
                .filter(period -> Objects.equals(period.start(), period.end()))
                .map(Period::start);
    }

    List<String> lines(String text) {
        return Fingerprint.plain(text).lines().toList();
    }

    /** The results of the cell: those that stand there as before stay what they were, others are read anew. */
    List<ReportResult> results(String text, List<ReportResult> before) {
        var lines = lines(text);
        var left = new ArrayList<>(before);
        var results = new ArrayList<ReportResult>();
        int at = 0;
        while (at < lines.size()) {
            var rest = String.join("\n", lines.subList(at, lines.size())) + "\n";
            var known = left.stream()
                    .filter(result -> rest.startsWith(printed(result) + "\n"))
                    .findFirst();
            if (known.isPresent()) {
                left.remove(known.get());
                results.add(known.get());
                at += (int) printed(known.get()).lines().count();
            } else {
                results.add(result(lines.get(at)));
                at++;
            }
        }
        return results;
    }

    private ReportResult result(String line) {
        var dated = DATED.matcher(line);
        if (dated.matches()) {
            var day = day(dated.group(2));
            if (day.isPresent()) {
                return new ReportResult(dated.group(1), day.get(), null);
            }
        }
        return new ReportResult(line, null, null);
    }

    private static String printed(ReportResult result) {
        return Fingerprint.plain(ReportTable.printed(List.of(result)).get(0));
    }

    private static boolean same(String one, String other) {
        return one.replaceAll("[\\s\u00a0/]", "").equals(other.replaceAll("[\\s\u00a0/]", ""));
    }
}
