package org.itacycle.document;

import java.util.List;
import org.itacycle.document.Block.Chart;
import org.itacycle.document.Block.Choices;
import org.itacycle.document.Block.Column;
import org.itacycle.document.Block.ElementMap;
import org.itacycle.document.Block.Fields;
import org.itacycle.document.Block.Heading;
import org.itacycle.document.Block.Marked;
import org.itacycle.document.Block.Paragraph;
import org.itacycle.document.Block.QrCode;
import org.itacycle.document.Block.Row;
import org.itacycle.document.Block.Side;
import org.itacycle.document.Block.Signature;
import org.itacycle.document.Block.Span;
import org.itacycle.document.Block.Table;
import org.jspecify.annotations.Nullable;

/** Writes every text of a document in its digits; keys and addresses stay as they are. */
record PaperDigits(Numerals numerals) {

    Paper of(Paper paper) {
        return new Paper(
                numerals.of(paper.title()),
                paper.format(),
                maybe(paper.mark()),
                numerals,
                paper.blocks().stream().map(this::block).toList());
    }

    private Block block(Block block) {
        if (block instanceof Heading it) {
            return new Heading(it.level(), numerals.of(it.text()), it.align());
        }
        if (block instanceof Paragraph it) {
            var spans = it.spans().stream()
                    .map(span -> new Span(numerals.of(span.text()), span.bold()))
                    .toList();
            return new Paragraph(spans, it.align(), it.indent());
        }
        if (block instanceof Table it) {
            return table(it);
        }
        if (block instanceof Marked it) {
            return new Marked(it.element(), block(it.block()));
        }
        if (block instanceof Side it) {
            return new Side(it.columns().stream()
                    .map(column -> column.stream().map(this::block).toList())
                    .toList());
        }
        return small(block);
    }

    private Block small(Block block) {
        if (block instanceof Fields it) {
            return new Fields(it.fields().stream()
                    .map(field ->
                            new Fields.Field(numerals.of(field.label()), numerals.of(field.value()), field.share()))
                    .toList());
        }
        if (block instanceof Chart it) {
            var bars = it.bars().stream()
                    .map(bar -> new Chart.Bars(numerals.of(bar.label()), bar.values()))
                    .toList();
            return new Chart(numerals.of(it.title()), all(it.series()), bars, it.top());
        }
        return form(block);
    }

    private Block form(Block block) {
        if (block instanceof Signature it) {
            return new Signature(
                    it.align(), maybe(it.opinion()), numerals.of(it.name()), all(it.position()), maybe(it.day()));
        }
        if (block instanceof Choices it) {
            return new Choices(it.choices().stream()
                    .map(choice -> new Choices.Choice(numerals.of(choice.text()), choice.ticked()))
                    .toList());
        }
        if (block instanceof QrCode it) {
            return new QrCode(it.address(), numerals.of(it.caption()), it.size(), it.align());
        }
        if (block instanceof ElementMap it) {
            var entries = it.entries().stream()
                    .map(entry -> new ElementMap.Entry(entry.element(), numerals.of(entry.text())))
                    .toList();
            return new ElementMap(numerals.of(it.title()), entries, it.withPages());
        }
        return block;
    }

    private Table table(Table table) {
        var columns = table.columns().stream()
                .map(column -> new Column(
                        column.key(), numerals.of(column.header()), column.weight(), column.align(), column.elements()))
                .toList();
        var rows = table.rows().stream()
                .map(row -> new Row(row.cells().stream().map(this::cell).toList()))
                .toList();
        return new Table(numerals.of(table.name()), columns, table.numberedHead(), rows);
    }

    private Cell cell(Cell cell) {
        return new Cell(all(cell.lines()), cell.columns(), cell.rows(), cell.bold());
    }

    private List<String> all(List<String> texts) {
        return texts.stream().map(numerals::of).toList();
    }

    private @Nullable String maybe(@Nullable String text) {
        return text == null ? null : numerals.of(text);
    }
}
