package org.itacycle.imports.interpretation.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.itacycle.imports.interpretation.fact.ItemMatch;
import org.itacycle.imports.interpretation.list.ListSplitter;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.measure.Focus;
import org.jspecify.annotations.Nullable;

/** Finds out what a measure answers: its item column, its indicator column, the line above it, its title. */
final class FocusSense {

    private static final Pattern SCORE = Pattern.compile("[0-9]{1,3}([.,][0-9]{1,2})?");

    private final FocusReader subjects;
    private final ValueReaders values;
    private final Trace trace;

    FocusSense(FocusReader subjects, ValueReaders values, Trace trace) {
        this.subjects = subjects;
        this.values = values;
        this.trace = trace;
    }

    List<Focus> of(MeasureRows rows, String title, int measure) {
        var path = "measures[" + measure + "].focus";
        var item = rows.cell(0, ColumnKind.ITEM).filter(cell -> !cell.isBlank());
        if (item.isPresent()) {
            return ofItem(rows, item.get(), path);
        }
        var indicator = rows.cell(0, ColumnKind.INDICATOR).filter(cell -> !cell.isBlank());
        if (indicator.isPresent()) {
            trace.read(path, indicator.get().place());
            return List.of(subjects.of(indicator.get().text())
                    .orElseGet(() -> free(indicator.get().text())));
        }
        var heading = rows.heading().flatMap(line -> ofHeading(line, path));
        return heading.or(() -> subjects.of(title)).map(List::of).orElse(List.of());
    }

    private Optional<Focus> ofHeading(Heading heading, String path) {
        var named = subjects.of(heading.text());
        var focus = named.isEmpty() && heading.insideTable() ? Optional.of(free(heading.text())) : named;
        focus.ifPresent(found -> trace.read(path, heading.place()));
        return focus;
    }

    private static Focus free(String text) {
        return new Focus(Focus.Type.FREE, ListSplitter.oneLine(text));
    }

    private List<Focus> ofItem(MeasureRows rows, CellText item, String path) {
        trace.read(path, item.place());
        var header = rows.columns().first(ColumnKind.ITEM).map(Column::header).orElse("");
        var printed = subjects.indicatorNumber(header);
        var match = values.item(item.text(), score(rows), printed.orElse(null));
        if (match.isEmpty()) {
            return unmatched(item, printed.orElse(null), path);
        }
        report(item, header, printed.orElse(null), match.get(), path);
        return List.of(
                FocusReader.indicator(match.get().indicator()),
                new Focus(Focus.Type.ITEM, match.get().code()));
    }

    private List<Focus> unmatched(CellText item, @Nullable Integer printed, String path) {
        var named = subjects.of(item.text());
        if (named.isPresent()) {
            return List.of(named.get());
        }
        trace.doubt(FindingCode.ITEM_UNKNOWN, path, item.place(), item.text(), subjects.fiscalYear());
        return printed == null
                ? List.of(free(item.text()))
                : List.of(FocusReader.indicator(printed), free(item.text()));
    }

    private void report(CellText item, String header, @Nullable Integer printed, ItemMatch match, String path) {
        if (printed != null && printed != match.indicator()) {
            trace.doubt(FindingCode.INDICATOR_NUMBER_CORRECTED, path, item.place(), header, printed, match.indicator());
        }
        if (!Wording.essence(item.text()).startsWith(Wording.essence(match.code()))) {
            trace.doubt(
                    FindingCode.ITEM_CODE_REPAIRED,
                    path,
                    item.place(),
                    ListSplitter.oneLine(item.text()),
                    code(item),
                    match.code());
        }
    }

    /** The word with which the item begins, where its code should be. */
    private static String code(CellText item) {
        return ListSplitter.oneLine(item.text()).split(" ", 2)[0];
    }

    private static @Nullable BigDecimal score(MeasureRows rows) {
        var text = rows.cell(0, ColumnKind.SCORE).map(CellText::text).orElse("");
        var match = SCORE.matcher(Wording.plain(text));
        return match.matches() ? new BigDecimal(match.group().replace(',', '.')) : null;
    }
}
