package org.itacycle.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.itacycle.imports.FilePart.Grid;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.SourceDocument;
import org.itacycle.imports.source.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever format a table is written in, its cells are read as they were; what they mean is another question. */
class RandomFilesTests {

    private static final int CASES = Integer.getInteger("ita.imports.cases", 400);

    @ParameterizedTest
    @EnumSource(RandomStyle.Format.class)
    void everyCellIsReadAsItWasWritten(RandomStyle.Format format) {
        var failures = new ArrayList<String>();
        for (long seed = 1; seed <= CASES; seed++) {
            var document = RandomDocument.of(seed);
            if (document.style().format() != format) {
                continue;
            }
            var written = written(document.parts());
            var read = read(Reading.source(document.name(), document.file()));
            if (!read.equals(written)) {
                failures.add("seed %d, %s%nwritten%n%s%nread%n%s%n"
                        .formatted(seed, document.style(), String.join("\n", written), String.join("\n", read)));
            }
        }
        assertThat(failures).isEmpty();
    }

    /** Rows with something in them, and lines; where a table ends is no question of the cells. */
    private static List<String> written(List<FilePart> parts) {
        return parts.stream()
                .flatMap(part -> part instanceof Grid grid
                        ? grid.rows().stream()
                                .map(row -> row.stream()
                                        .map(box -> text(box.text()))
                                        .toList()
                                        .toString())
                        : Stream.of("[" + text(((FilePart.Line) part).text()) + "]"))
                .toList();
    }

    private static List<String> read(SourceDocument source) {
        return source.blocks().stream()
                .flatMap(block -> block instanceof Table table
                        ? table.rows().stream()
                                .map(row -> row.cells().stream()
                                        .map(cell -> text(cell.text()))
                                        .toList()
                                        .toString()
                                        .replaceAll("^(\\[[^,]+)(, )+]$", "$1]"))
                        : Stream.of("[" + text(((Paragraph) block).text()) + "]"))
                .toList();
    }

    private static String text(String text) {
        return text.replaceAll("[ \\t]+", " ").replaceAll(" *\\n+ *", "\n").strip();
    }
}
