package org.itacycle.imports.interpretation.table;

import java.util.regex.Pattern;
import org.itacycle.imports.interpretation.list.ListSplitter;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.imports.source.Cell.Span;
import org.jspecify.annotations.Nullable;

/** Decides what a row is to the measure above it. */
final class RowSense {

    /** What a row is. */
    enum Meaning {
        /** Nothing to read. */
        NOTHING,
        /** A line across the table. */
        HEADING,
        /** The first row of a measure. */
        MEASURE,
        /** A further step of the measure, with units, periods or results of its own. */
        STEP,
        /** Further entries for the cells above, nothing of its own. */
        MORE,
        /** The rest of texts that a page break cut. */
        REST
    }

    private static final Pattern CONTINUED = Pattern.compile("[(\\[]?\\s*ต่อ\\s*[)\\]]");
    private static final Pattern NAMED = Pattern.compile("^\\s*(มาตรการ|โครงการ|กิจกรรม)ที่\\s*[0-9๐-๙]");
    private static final Pattern COMPLETE_PERIOD = Pattern.compile("[^\\s-–].*[-–ถึง].*[0-9๐-๙]{2}");

    private static final Pattern MONTH_AND_YEAR = Pattern.compile("[ก-ฮ]\\.?\\s*(?:พ\\.?ศ\\.?\\s*)?[0-9๐-๙]{2,4}\\s*$");

    private RowSense() {}

    static Meaning judge(RowCells row, @Nullable MeasureRows above, boolean afterBreak) {
        if (row.saysNothing()) {
            return Meaning.NOTHING;
        }
        var measure = row.cell(ColumnKind.MEASURE);
        if (row.isMergedBand()) {
            return Meaning.HEADING;
        }
        if (above == null) {
            return Meaning.MEASURE;
        }
        if (measure.span() == Span.FROM_ABOVE || measure.isBlank()) {
            return below(row, above, afterBreak);
        }
        if (isContinued(measure.text()) || sameTitle(measure.text(), above)) {
            return Meaning.STEP;
        }
        return goesOn(row, measure.text(), above, afterBreak) ? Meaning.REST : Meaning.MEASURE;
    }

    /** The sign "(ต่อ)" that a table goes on. */
    static boolean isContinued(String title) {
        return CONTINUED.matcher(title).find();
    }

    static boolean sameTitle(String title, MeasureRows above) {
        return Wording.essence(title).equals(Wording.essence(above.text(ColumnKind.MEASURE)));
    }

    private static Meaning below(RowCells row, MeasureRows above, boolean afterBreak) {
        boolean numbered =
                row.owns(ColumnKind.NUMBER) && above.cell(0, ColumnKind.NUMBER).isPresent();
        boolean ownValues = row.ownsAny(ColumnKind::standsForItself);
        var step = row.cell(ColumnKind.STEP);
        boolean opens = ListSplitter.opensEntry(step.text());
        if (afterBreak) {
            boolean fresh = opens || completePeriod(row) || numbered;
            return step.own() && fresh && (ownValues || above.count() > 1) ? Meaning.STEP : Meaning.REST;
        }
        boolean ownResult = row.ownsAny(kind -> kind == ColumnKind.RESULT || kind == ColumnKind.OUTCOME);
        if (step.own() && (ownValues || ownResult)) {
            return Meaning.STEP;
        }
        return ownValues && !row.columns().has(ColumnKind.STEP) ? Meaning.STEP : Meaning.MORE;
    }

    private static boolean goesOn(RowCells row, String title, MeasureRows above, boolean afterBreak) {
        if (above.cell(0, ColumnKind.NUMBER).filter(CellText::own).isPresent()) {
            return !row.owns(ColumnKind.NUMBER);
        }
        if (above.cell(0, ColumnKind.ITEM).filter(CellText::own).isPresent() && !row.owns(ColumnKind.ITEM)) {
            return row.cell(ColumnKind.ITEM).span() == Span.NONE;
        }
        if (ListSplitter.opensEntry(title) || NAMED.matcher(title).find()) {
            return false;
        }
        boolean ownValues = row.ownsAny(ColumnKind::standsForItself);
        boolean aboveNumbered =
                ListSplitter.openingNumber(above.text(ColumnKind.MEASURE)).isPresent();
        if (afterBreak) {
            boolean firstStep =
                    ListSplitter.openingNumber(row.cell(ColumnKind.STEP).text()).orElse(0) == 1;
            boolean complete = completePeriod(row)
                    || anotherPeriod(row, above)
                    || !row.columns().any(ColumnKind::standsForItself);
            return !firstStep && (aboveNumbered || !complete);
        }
        return !ownValues && !row.owns(ColumnKind.STEP) && row.isBand();
    }

    /** "ม.ค. ๗๐" is a period, unless it is the end of the one that the page break cut. */
    private static boolean anotherPeriod(RowCells row, MeasureRows above) {
        return MONTH_AND_YEAR.matcher(row.cell(ColumnKind.PERIOD).text()).find()
                && MONTH_AND_YEAR.matcher(above.text(ColumnKind.PERIOD)).find();
    }

    private static boolean completePeriod(RowCells row) {
        var period = row.cell(ColumnKind.PERIOD);
        return period.span() == Span.FROM_ABOVE
                || COMPLETE_PERIOD.matcher(period.text()).find();
    }
}
