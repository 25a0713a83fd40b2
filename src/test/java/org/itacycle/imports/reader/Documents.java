package org.itacycle.imports.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Row;
import org.itacycle.imports.source.Table;

/** The supplied documents, and what tests compare of them. */
final class Documents {

    private Documents() {}

    static byte[] bytes(String name) {
        try (InputStream file = Documents.class.getResourceAsStream("/imports/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Block> text(String name) {
        return new TextReader().read(bytes(name + ".txt"));
    }

    static List<Table> tables(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    static List<List<String>> rows(Block table) {
        return ((Table) table)
                .rows().stream()
                        .map(row -> row.cells().stream().map(Cell::text).toList())
                        .toList();
    }

    /** The letters of every cell that has some, without spaces. */
    static List<String> cellLetters(List<Block> blocks) {
        return tables(blocks).stream()
                .flatMap(table -> table.rows().stream())
                .map(Row::cells)
                .flatMap(List::stream)
                .filter(cell -> !cell.isBlank())
                .map(cell -> letters(cell.text()))
                .toList();
    }

    static String paragraphLetters(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> letters(((Paragraph) block).text()))
                .collect(Collectors.joining());
    }

    static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
