package org.itacycle.imports;

import static org.itacycle.imports.RandomPlan.pick;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One way of writing a plan down; offices know many. */
record RandomStyle(
        Format format,
        Layout layout,
        List<Column> columns,
        Map<Column, String> headers,
        boolean thaiDigits,
        PeriodStyle periods,
        String unitSeparator,
        Numbering numbering,
        boolean inline,
        boolean numberInTitle,
        boolean merged,
        boolean unitsPerStep,
        boolean periodsPerStep,
        boolean resultsPerStep,
        Break breaks,
        boolean markup) {

    enum Format {
        PIPES,
        TABS,
        HTML,
        CSV,
        XLSX,
        DOCX
    }

    /** Where the steps stand: in one cell, each in a row of its own, or in one cell with lists beside it. */
    enum Layout {
        PER_MEASURE,
        ROW_PER_STEP,
        PARALLEL
    }

    enum Column {
        NUMBER(RandomWords.NUMBER_HEADERS),
        MEASURE(RandomWords.MEASURE_HEADERS),
        STEPS(RandomWords.STEP_HEADERS),
        UNITS(RandomWords.UNIT_HEADERS),
        PERIOD(RandomWords.PERIOD_HEADERS),
        RESULT(RandomWords.RESULT_HEADERS),
        OUTCOME(RandomWords.OUTCOME_HEADERS),
        STATUS(RandomWords.STATUS_HEADERS),
        SUGGESTION(RandomWords.SUGGESTION_HEADERS);

        private final List<String> headers;

        Column(List<String> headers) {
            this.headers = headers;
        }
    }

    enum PeriodStyle {
        SHORT,
        SHORT_SPACED,
        LONG,
        DASHED,
        NO_START_YEAR,
        MONTHS,
        UNTIL,
        TIGHT
    }

    enum Numbering {
        DOT_SPACE("%s. "),
        DOT("%s."),
        BRACKET("%s) "),
        BRACKETS("(%s) "),
        DASH("- "),
        BULLET("• "),
        NONE("");

        private final String form;

        Numbering(String form) {
            this.form = form;
        }

        String mark(String number) {
            return form.formatted(number);
        }

        boolean counts() {
            return form.contains("%");
        }
    }

    /** Where a page ends: nowhere, between two measures, or within the steps of one. */
    enum Break {
        NONE,
        BETWEEN_MEASURES,
        IN_ROW,
        IN_ROW_WITH_HEADER,
        IN_ROW_CONTINUED
    }

    static RandomStyle of(RandomPlan plan, Random random) {
        var format = pick(List.of(Format.values()), random);
        var layout = pick(List.of(Layout.values()), random);
        var numbering = pick(List.of(Numbering.values()), random);
        var merged = random.nextBoolean() && format.ordinal() >= Format.HTML.ordinal() && format != Format.CSV;
        var columns = columns(plan.report(), layout, random);
        return new RandomStyle(
                format,
                layout,
                columns,
                headers(columns, random),
                random.nextInt(3) > 0,
                pick(List.of(PeriodStyle.values()), random),
                pick(layout == Layout.PARALLEL ? List.of("/", ",", ", ") : List.of("/", ",", ", ", " ", "\n"), random),
                numbering,
                numbering.counts() && random.nextInt(3) == 0,
                random.nextBoolean(),
                merged,
                layout != Layout.PER_MEASURE && random.nextBoolean(),
                layout != Layout.PER_MEASURE && random.nextBoolean(),
                layout != Layout.PER_MEASURE && (!merged || random.nextBoolean()),
                breaks(layout, numbering, random),
                random.nextBoolean());
    }

    private static Break breaks(Layout layout, Numbering numbering, Random random) {
        if (layout == Layout.PER_MEASURE && numbering.counts()) {
            return pick(List.of(Break.values()), random);
        }
        return pick(List.of(Break.NONE, Break.BETWEEN_MEASURES), random);
    }

    /** The measure stands before its steps, as everywhere; the rest comes in any order. */
    private static List<Column> columns(boolean report, Layout layout, Random random) {
        var others = new ArrayList<>(List.of(Column.STEPS, Column.UNITS, Column.PERIOD));
        if (report) {
            others.add(Column.RESULT);
            addMaybe(others, Column.OUTCOME, random);
            addMaybe(others, Column.SUGGESTION, random);
            if (layout == Layout.ROW_PER_STEP) {
                addMaybe(others, Column.STATUS, random);
            }
        }
        Collections.shuffle(others, random);
        if (random.nextInt(3) > 0) {
            others.add(0, Column.MEASURE);
        } else {
            others.add(others.indexOf(Column.STEPS), Column.MEASURE);
        }
        if (random.nextInt(3) == 0) {
            others.add(0, Column.NUMBER);
        }
        return List.copyOf(others);
    }

    private static void addMaybe(List<Column> columns, Column column, Random random) {
        if (random.nextBoolean()) {
            columns.add(column);
        }
    }

    private static Map<Column, String> headers(List<Column> columns, Random random) {
        var headers = new EnumMap<Column, String>(Column.class);
        columns.forEach(column -> headers.put(column, pick(column.headers, random)));
        return headers;
    }

    boolean has(Column column) {
        return columns.contains(column);
    }

    /** A number in the digits of the document. */
    String digits(String text) {
        if (!thaiDigits) {
            return text;
        }
        return text.chars()
                .map(letter -> letter >= '0' && letter <= '9' ? letter - '0' + '๐' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The entries of a list as they stand in a cell. */
    String list(List<String> entries) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < entries.size(); i++) {
            lines.add(numbering.mark(digits(String.valueOf(i + 1))) + entries.get(i));
        }
        return String.join(inline ? " " : "\n", lines);
    }
}
