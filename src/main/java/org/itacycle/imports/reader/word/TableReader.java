package org.itacycle.imports.reader.word;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.imports.reader.Amounts;
import org.itacycle.imports.reader.ooxml.XmlCursor;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Table;

/** Reads one table; a table that only frames others on the page gives way to them. */
final class TableReader {

    private final StoryReader stories;
    private final Amounts amounts;
    private final List<Integer> widths = new ArrayList<>();
    private final List<List<GridCell>> rows = new ArrayList<>();

    TableReader(StoryReader stories, Amounts amounts) {
        this.stories = stories;
        this.amounts = amounts;
    }

    List<Block> read(XmlCursor xml) {
        rows(xml);
        if (framesOthers()) {
            return rows.stream()
                    .flatMap(row -> row.stream().flatMap(cell -> cell.blocks().stream()))
                    .filter(block -> !(block instanceof Paragraph paragraph
                            && paragraph.text().isBlank()))
                    .toList();
        }
        Table table = new CellGrid(widths, rows).table(amounts);
        return table.rows().isEmpty() ? List.of() : List.of(table);
    }

    private boolean framesOthers() {
        return rows.stream().allMatch(row -> row.size() == 1)
                && rows.stream().anyMatch(row -> row.get(0).blocks().stream().anyMatch(Table.class::isInstance));
    }

    private void rows(XmlCursor xml) {
        xml.eachChild(name -> {
            switch (name) {
                case "tblGrid" -> xml.eachChild(column -> widths.add(xml.number("w", 0)));
                case "tr" -> row(xml);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(xml);
                default -> {}
            }
        });
    }

    private void row(XmlCursor xml) {
        RowReader row = new RowReader();
        row.cells(xml);
        if (!row.deleted) {
            amounts.row(row.cells.size());
            rows.add(row.cells);
        }
    }

    /** Puts the cells of a row to their columns. */
    private final class RowReader {

        private final List<GridCell> cells = new ArrayList<>();
        private int column;
        private boolean deleted;

        void cells(XmlCursor xml) {
            xml.eachChild(name -> {
                switch (name) {
                    case "trPr" -> xml.eachChild(property -> property(property, xml));
                    case "tc" -> cell(xml);
                    case "sdt", "sdtContent", "customXml" -> cells(xml);
                    default -> {}
                }
            });
        }

        private void property(String name, XmlCursor xml) {
            if (name.equals("gridBefore")) {
                column += CellFrame.columns(xml);
            } else {
                deleted |= name.equals("del");
            }
        }

        private void cell(XmlCursor xml) {
            CellFrame frame = new CellFrame();
            List<Block> blocks = stories.lines(xml, other -> {
                if (other.equals("tcPr")) {
                    xml.eachChild(property -> frame.read(property, xml));
                }
            });
            cells.add(new GridCell(column, frame.span(), frame.isCovered(), blocks));
            column += frame.span();
        }
    }
}
