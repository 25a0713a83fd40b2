package org.itacycle.imports.interpretation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itacycle.imports.interpretation.list.ListSplitter;
import org.itacycle.imports.interpretation.table.KnownTable.Part;
import org.itacycle.imports.source.Cell.Span;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Place;
import org.itacycle.imports.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/** Puts the rows of all measure tables together, measure by measure. */
final class MeasureGrouper {

    private static final int LONGEST_HEADING = 200;

    private final SourceDocument document;
    private final List<MeasureRows> measures = new ArrayList<>();
    private Optional<Heading> heading = Optional.empty();
    private @Nullable MeasureRows open;
    private @Nullable RowCells above;

    private MeasureGrouper(SourceDocument document) {
        this.document = document;
    }

    static List<MeasureRows> group(SourceDocument document, List<KnownTable> tables) {
        var grouper = new MeasureGrouper(document);
        for (var table : tables) {
            if (table.kind() == KnownTable.Kind.MEASURES) {
                table.parts().forEach(part -> grouper.add(table, part));
            } else {
                grouper.open = null;
            }
        }
        return grouper.measures;
    }

    private void add(KnownTable table, Part part) {
        if (part.ownHeader() && part.from() <= table.parts().get(0).from()) {
            heading = before(table.block());
        }
        above = null;
        boolean afterBreak = true;
        for (int number = part.from(); number < part.to(); number++) {
            var row = row(table, part, number);
            var meaning = RowSense.judge(row, open, afterBreak);
            place(row, meaning, table);
            afterBreak &= meaning == RowSense.Meaning.NOTHING;
            above = row;
        }
    }

    private RowCells row(KnownTable table, Part part, int number) {
        var source = table.table().rows().get(number);
        var texts = source.cells().stream().map(cell -> cell.text()).toList();
        // Where cells are merged the table itself tells the columns.
        boolean merged = source.cells().stream().anyMatch(cell -> cell.span() == Span.FROM_ABOVE);
        int shift = open == null || merged ? 0 : Alignment.shift(texts, part.columns(), open);
        return spread(RowCells.of(source, part.columns(), shift, table.block(), number));
    }

    /** Gives covered cells the text of the merged cell above them. */
    private RowCells spread(RowCells row) {
        var upper = above;
        if (upper == null || upper.columns() != row.columns()) {
            return row;
        }
        var cells = new ArrayList<CellText>();
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = row.cell(column);
            cells.add(
                    cell.span() == Span.FROM_ABOVE
                            ? new CellText(
                                    upper.cell(column).text(),
                                    upper.cell(column).place(),
                                    Span.FROM_ABOVE)
                            : cell);
        }
        return new RowCells(row.columns(), cells);
    }

    private void place(RowCells row, RowSense.Meaning meaning, KnownTable table) {
        var measure = open;
        switch (meaning) {
            case MEASURE -> {
                open = new MeasureRows(row, table, heading);
                measures.add(open);
            }
            case HEADING ->
                heading = Optional.of(
                        new Heading(row.bandText(), row.cells().get(0).place(), true));
            case NOTHING -> {}
            default -> {
                if (measure != null) {
                    extend(measure, row, meaning);
                }
            }
        }
    }

    private static void extend(MeasureRows measure, RowCells row, RowSense.Meaning meaning) {
        if (meaning == RowSense.Meaning.STEP) {
            measure.addStepRow(row);
        } else if (meaning == RowSense.Meaning.MORE) {
            measure.addBelow(row);
        } else {
            measure.goOn(row);
        }
    }

    /** The line of text right before the table. */
    private Optional<Heading> before(int block) {
        if (block > 0 && document.blocks().get(block - 1) instanceof Paragraph paragraph) {
            var text = ListSplitter.oneLine(paragraph.text());
            return text.length() <= LONGEST_HEADING
                    ? Optional.of(new Heading(text, Place.ofBlock(block - 1), false))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
