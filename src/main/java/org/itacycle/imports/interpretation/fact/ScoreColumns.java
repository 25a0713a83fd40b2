package org.itacycle.imports.interpretation.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Place;
import org.itacycle.imports.source.Row;
import org.itacycle.imports.source.Table;
import org.jspecify.annotations.Nullable;

/** Which columns of a score table hold the scores of the year and those of the instruments. */
final class ScoreColumns {

    private static final ScoreWords WORDS = ScoreWords.THAI;
    private static final Pattern YEAR = Pattern.compile("(25\\d{2}|20\\d{2})");

    private final Table table;
    private final @Nullable Integer resultYear;
    private final int firstRow;
    private final List<Integer> candidates;
    private final int score;
    private final int instrument;

    ScoreColumns(Table table, @Nullable Integer resultYear) {
        this.table = table;
        this.resultYear = resultYear;
        this.firstRow = firstRow();
        this.candidates = candidates();
        this.score = score();
        this.instrument = instrument();
    }

    /** The rows below the header that have a text. */
    List<ScoreRow> rows(int block) {
        var rows = new ArrayList<ScoreRow>();
        for (int row = firstRow; row < table.rows().size() && score >= 0; row++) {
            var cells = table.rows().get(row).cells();
            var text = text(cells);
            if (!Wording.saysNothing(text)) {
                rows.add(new ScoreRow(
                        new Place(block, row, score),
                        text,
                        cells.get(score).text().strip(),
                        instrument < 0 ? "" : cells.get(instrument).text().strip()));
            }
        }
        return rows;
    }

    private String text(List<Cell> cells) {
        var text = new StringBuilder();
        for (int column = 0; column < score; column++) {
            if (candidates.contains(column)) {
                continue;
            }
            text.append(text.length() > 0 ? " " : "")
                    .append(cells.get(column).text().strip());
        }
        return text.toString().strip();
    }

    /** The first row that is about an indicator and has a score, or any with a score. */
    private int firstRow() {
        for (int row = 0; row < table.rows().size(); row++) {
            if (hasScore(table.rows().get(row))) {
                return row;
            }
        }
        return table.rows().size();
    }

    private static boolean hasScore(Row row) {
        return row.cells().stream()
                .skip(1)
                .anyMatch(cell -> ScoreText.parse(cell.text()).isPresent());
    }

    private List<Integer> candidates() {
        return IntStream.range(1, table.width()).filter(this::isScore).boxed().toList();
    }

    private int score() {
        return candidates.stream()
                .filter(column -> resultYear != null && resultYear.equals(year(column)))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(column -> year(column) != null)
                        .max(Comparator.comparingInt(column -> orZero(year(column)))))
                .or(() -> candidates.stream().findFirst())
                .orElse(-1);
    }

    private boolean isScore(int column) {
        var header = header(column);
        long scores = table.rows().stream()
                .skip(firstRow)
                .filter(row -> ScoreText.parse(row.cells().get(column).text()).isPresent())
                .count();
        return scores > 0
                && WORDS.otherColumn().stream().noneMatch(header::contains)
                && WORDS.instrumentColumn().stream().noneMatch(header::contains);
    }

    private int instrument() {
        for (int column = 1; column < table.width(); column++) {
            var header = header(column);
            if (column != score && WORDS.instrumentColumn().stream().anyMatch(header::contains)) {
                return column;
            }
        }
        return -1;
    }

    private String header(int column) {
        var header = new StringBuilder();
        table.rows().stream()
                .limit(firstRow)
                .forEach(row -> header.append(row.cells().get(column).text()).append(' '));
        return Wording.plain(header.toString());
    }

    private @Nullable Integer year(int column) {
        var matcher = YEAR.matcher(header(column));
        return matcher.find() ? PeriodPoint.year(Integer.parseInt(matcher.group(1))) : null;
    }

    private static int orZero(@Nullable Integer year) {
        return year == null ? 0 : year;
    }
}
