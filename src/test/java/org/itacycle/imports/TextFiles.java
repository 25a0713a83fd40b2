package org.itacycle.imports;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.itacycle.imports.FilePart.Box;
import org.itacycle.imports.FilePart.Grid;
import org.itacycle.imports.FilePart.Line;

/** Writes lines and tables as text: pipes, tabs, HTML and CSV. */
public final class TextFiles {

    private TextFiles() {}

    public static String pipes(List<FilePart> parts) {
        return parts.stream()
                .map(part -> part instanceof Grid grid ? pipes(grid) : ((Line) part).text())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String pipes(Grid grid) {
        var rows = grid.rows().stream().map(TextFiles::pipe).collect(Collectors.toList());
        rows.add(1, "|---".repeat(grid.width()) + "|");
        return String.join("\n", rows);
    }

    private static String pipe(List<Box> row) {
        return row.stream().map(TextFiles::paragraphs).collect(Collectors.joining(" | ", "| ", " |"));
    }

    static String tabs(List<FilePart> parts) {
        return parts.stream()
                .map(part -> part instanceof Grid grid ? tabs(grid) : ((Line) part).text())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String tabs(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.stream().map(TextFiles::paragraphs).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String paragraphs(Box box) {
        return box.text().contains("\n")
                ? box.text().lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining(" "))
                : box.text();
    }

    /** The lines of a cell as paragraphs, or with breaks between them. */
    public static String html(List<FilePart> parts, boolean paragraphs) {
        UnaryOperator<String> lines = paragraphs
                ? text -> text.lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining())
                : text -> text.replace("\n", "<br>");
        return parts.stream()
                .map(part -> part instanceof Grid grid ? html(grid, lines) : "<p>" + ((Line) part).text() + "</p>")
                .collect(Collectors.joining(
                        "\n", "<html><head><meta charset=\"utf-8\"></head><body>\n", "\n</body></html>\n"));
    }

    private static String html(Grid grid, UnaryOperator<String> lines) {
        return grid.rows().stream()
                .map(row -> row.stream()
                        .filter(box -> box.rows() > 0)
                        .map(box -> "<td rowspan=\"%d\">%s</td>".formatted(box.rows(), lines.apply(box.text())))
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("\n", "<table>", "</table>"));
    }

    public static String csv(List<FilePart> parts) {
        return parts.stream()
                .map(part -> part instanceof Grid grid ? csv(grid) : quoted(((Line) part).text()) + "\r\n")
                .collect(Collectors.joining("", "\uFEFF", ""));
    }

    private static String csv(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.stream().map(box -> quoted(box.text())).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
