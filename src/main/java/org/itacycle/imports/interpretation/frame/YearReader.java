package org.itacycle.imports.interpretation.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itacycle.calendar.FiscalYear;
import org.itacycle.imports.interpretation.fact.PeriodReader;
import org.itacycle.imports.interpretation.fact.PeriodReading;
import org.itacycle.imports.interpretation.frame.YearMention.Role;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Place;
import org.itacycle.imports.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * The years of a document: its text names them, the periods in its tables bear them out, and where only one is named
 * the other follows from the offset of domain rule: measures are carried out in the year after the result.
 */
final class YearReader {

    /** A period is short and names a month and a year. */
    private static final int LONGEST_PERIOD = 80;

    private static final Pattern PERIOD =
            Pattern.compile("(?:[ก-ฮ]\\.\\s?[ก-ฮ]\\.?|คม|ยน|พันธ์)\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*\\d{2}");

    private final SourceDocument document;
    private final Trace trace;
    private final List<Said> said = new ArrayList<>();

    private record Said(int block, YearMention mention) {

        boolean is(Role role) {
            return mention.role() == role;
        }
    }

    /** The years found, each B.E. */
    record Years(@Nullable Integer result, @Nullable Integer measure) {}

    YearReader(SourceDocument document, Trace trace) {
        this.document = document;
        this.trace = trace;
        for (int block = 0; block < document.blocks().size(); block++) {
            if (document.blocks().get(block) instanceof Paragraph paragraph) {
                for (var mention : YearMention.in(paragraph.text())) {
                    said.add(new Said(block, mention));
                }
            }
        }
    }

    Years read(boolean hasMeasures, @Nullable Integer fiscalYear) {
        var result = mostOften(years(Role.RESULT));
        var measure = hasMeasures ? measureYear() : null;
        if (result == null && measure == null) {
            result = hasMeasures ? null : mostOften(years(Role.OPEN));
        }
        var years = completed(result, measure, hasMeasures, fiscalYear);
        reportInconsistent(years);
        return years;
    }

    /** Most periods lie in the year of the measures; only where they disagree the title counts more. */
    private @Nullable Integer measureYear() {
        var periods = periodYears();
        var year = mostOften(periods.stream());
        var titled = mostOften(years(Role.MEASURE));
        if (year == null) {
            return titled;
        }
        long share = periods.stream().filter(year::equals).count();
        return titled == null || share * 2 > periods.size() ? year : titled;
    }

    private Years completed(
            @Nullable Integer result, @Nullable Integer measure, boolean hasMeasures, @Nullable Integer fiscalYear) {
        if (!hasMeasures) {
            return new Years(result, null);
        }
        if (measure == null) {
            measure = result != null ? Integer.valueOf(result + 1) : fiscalYear;
            inferred("measureYear", measure);
        }
        if (result == null && measure != null) {
            result = measure - 1;
            inferred("resultYear", result);
        }
        return new Years(result, measure);
    }

    private void inferred(String where, @Nullable Integer year) {
        if (year != null) {
            trace.doubt(FindingCode.YEAR_INFERRED, where, null, null, year.toString());
        }
    }

    private void reportInconsistent(Years years) {
        for (var one : said) {
            var expected = expected(one.mention.role(), years);
            if (expected != null && expected != one.mention.year()) {
                trace.doubt(
                        FindingCode.YEAR_INCONSISTENT,
                        "blocks[" + one.block + "]",
                        Place.ofBlock(one.block),
                        one.mention.original(),
                        Integer.toString(one.mention.year()),
                        expected.toString());
            }
        }
    }

    private static @Nullable Integer expected(Role role, Years years) {
        var result = years.result();
        return switch (role) {
            case RESULT -> result;
            case PREVIOUS -> result == null ? null : Integer.valueOf(result - 1);
            case GOAL, MEASURE -> years.measure();
            case OPEN -> null;
        };
    }

    private Stream<Integer> years(Role role) {
        return said.stream().filter(one -> one.is(role)).map(one -> one.mention.year());
    }

    private List<Integer> periodYears() {
        var reader = new PeriodReader();
        return document.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .filter(text -> text.length() <= LONGEST_PERIOD)
                .filter(text -> PERIOD.matcher(Wording.plain(text)).find())
                .map(text -> reader.read(text, null))
                .filter(YearReader::isNothingElse)
                .map(reading -> reading.period().end())
                .filter(Objects::nonNull)
                .map(day -> FiscalYear.of(day).value())
                .toList();
    }

    /** A day within a sentence is no period of a measure. */
    private static boolean isNothingElse(PeriodReading reading) {
        return reading.notices().stream().noneMatch(notice -> notice.code() == FindingCode.PERIOD_TEXT_AROUND);
    }

    /** The first of those that are named most. */
    private static @Nullable Integer mostOften(Stream<Integer> years) {
        var counts = years.collect(
                Collectors.groupingBy(Function.identity(), java.util.LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .reduce((one, other) -> one.getValue() >= other.getValue() ? one : other)
                .map(java.util.Map.Entry::getKey)
                .orElse(null);
    }
}
