package org.itacycle.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing on a page. Lengths are millimetres. */
public sealed interface Block {

    /** The block itself, without the marks around it. */
    default Block plain() {
        return this;
    }

    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /** A piece of a line. */
    record Span(String text, boolean bold) {

        public static Span of(String text) {
            return new Span(text, false);
        }

        public static Span bold(String text) {
            return new Span(text, true);
        }
    }

    /** A title; level 1 is the document's own. */
    record Heading(int level, String text, Align align) implements Block {}

    /** Running text; the first line is indented by {@code indent}. A blank text is an empty line. */
    record Paragraph(List<Span> spans, Align align, int indent) implements Block {

        public Paragraph {
            spans = List.copyOf(spans);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(Span.of(text)), Align.LEFT, 0);
        }

        /** Running text as in official letters: the first line begins 25 mm in. */
        public static Paragraph indented(String text) {
            return new Paragraph(List.of(Span.of(text)), Align.LEFT, 25);
        }

        public static Paragraph centered(String text) {
            return new Paragraph(List.of(Span.of(text)), Align.CENTER, 0);
        }
    }

    /** Labels with what stands behind them on one line, such as the head of an internal memo; dotted where written on. */
    record Fields(List<Field> fields) implements Block {

        public Fields {
            fields = List.copyOf(fields);
        }

        /** One label; {@code share} is its part of the line's width. */
        public record Field(String label, String value, int share) {}
    }

    /**
     * A table. The head row stands again on every page and no row is torn unless it is longer than a page; with
     * {@code numberedHead} a second head row tells the columns' numbers.
     */
    record Table(String name, List<Column> columns, boolean numberedHead, List<Row> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** Every row with a cell for every column: a cell that spans stands again in each place it covers. */
        public List<List<Cell>> grid() {
            return TableGrid.of(this);
        }
    }

    /**
     * A column. The key names it in JSON and CSV, {@code weight} is its part of the width, {@code elements} are the
     * required elements of the year's rules that it shows.
     */
    record Column(String key, String header, int weight, Align align, List<String> elements) {

        public Column {
            elements = List.copyOf(elements);
        }

        public static Column of(String key, String header, int weight) {
            return new Column(key, header, weight, Align.LEFT, List.of());
        }
    }

    /** A row; a cell that spans down or across leaves out the cells it covers. */
    record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Bars side by side, such as this year against last year. A missing value has no bar; all go from 0 to {@code top}. */
    record Chart(String title, List<String> series, List<Bars> bars, double top) implements Block {

        public Chart {
            series = List.copyOf(series);
            bars = List.copyOf(bars);
        }

        /** The values of one label, one per series. */
        public record Bars(String label, List<@Nullable Double> values) {}
    }

    /** Where somebody signs: a dotted line, the name in brackets, position lines (acting title included), and the day. */
    record Signature(
            Align align,
            @Nullable String opinion,
            String name,
            List<String> position,
            @Nullable String day) implements Block {

        public Signature {
            position = List.copyOf(position);
        }
    }

    /** Boxes to tick. */
    record Choices(List<Choice> choices) implements Block {

        public Choices {
            choices = List.copyOf(choices);
        }

        public record Choice(String text, boolean ticked) {}
    }

    /** Dotted lines to write on by hand. */
    record WritingLines(int count) implements Block {}

    /** The emblem of the agency or the place kept for it. */
    record Emblem(int height, Align align) implements Block {}

    /** A code that phones read, with the words under it. */
    record QrCode(String address, String caption, int size, Align align) implements Block {}

    /** Blocks beside each other, such as opinions of two officers. */
    record Side(List<List<Block>> columns) implements Block {

        public Side {
            columns = columns.stream().map(List::copyOf).toList();
        }
    }

    /** The block shows a required element of the year's rules. */
    record Marked(String element, Block block) implements Block {

        @Override
        public Block plain() {
            return block.plain();
        }
    }

    /**
     * Where the required elements are found: "(๑) … อยู่หน้า …". {@code sentence} has {0} number, {1} text, {2} pages;
     * in formats without fixed pages only number and text are written.
     */
    record ElementMap(String title, List<Entry> entries, String withPages) implements Block {

        public ElementMap {
            entries = List.copyOf(entries);
        }

        public record Entry(String element, String text) {}
    }

    record Space(int height) implements Block {}

    record PageBreak() implements Block {}
}
