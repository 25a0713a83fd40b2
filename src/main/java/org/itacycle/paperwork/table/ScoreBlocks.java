package org.itacycle.paperwork.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.assessment.AssessmentView;
import org.itacycle.assessment.AssessmentView.IndicatorView;
import org.itacycle.assessment.AssessmentView.ItemView;
import org.itacycle.assessment.Instrument;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Column;
import org.itacycle.document.Block.Row;
import org.itacycle.document.Cell;
import org.itacycle.paperwork.Words;
import org.jspecify.annotations.Nullable;

/** The official result as tables and as a chart beside the year before. */
public record ScoreBlocks(Words words, AssessmentView result) {

    private static final double FULL = 100;

    /** Scores by indicator and instrument, with those of the year before where some are known. */
    public Optional<Block.Table> indicators() {
        if (result.indicators().stream().allMatch(indicator -> indicator.score() == null)) {
            return Optional.empty();
        }
        var columns = new ArrayList<Column>();
        columns.add(Column.of("indicator", words.get("score.indicator"), 46));
        columns.add(number("score", words.get("score.of-indicator"), 16));
        if (hasPrevious()) {
            columns.add(number("previous", words.get("score.previous", year(result.resultYear() - 1)), 14));
            columns.add(number("change", words.get("score.change"), 12));
        }
        columns.add(number("instrument", words.get("score.of-instrument"), 16));
        var rows = new ArrayList<Row>();
        @Nullable Instrument above = null;
        for (var indicator : result.indicators()) {
            rows.add(row(indicator, indicator.instrument() != above));
            above = indicator.instrument();
        }
        return Optional.of(new Block.Table(words.get("score.indicators"), columns, false, rows));
    }

    /** Scores item by item under their indicators; those without a score stay out. */
    public Optional<Block.Table> items() {
        var rows = new ArrayList<Row>();
        for (var indicator : result.indicators()) {
            var items = result.items().stream()
                    .filter(item -> Objects.equals(item.indicator(), indicator.number()) && item.score() != null)
                    .toList();
            if (!items.isEmpty()) {
                rows.add(new Row(List.of(
                        Cell.of(name(indicator)).strong(),
                        Cell.of(points(indicator.score())).strong())));
                items.forEach(item -> rows.add(row(item)));
            }
        }
        result.items().stream()
                .filter(item -> item.indicator() == null && item.score() != null)
                .forEach(item -> rows.add(row(item)));
        var columns = List.of(
                Column.of("item", words.get("score.item"), 84), number("score", words.get("score.of-item"), 16));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(words.get("score.items"), columns, false, rows));
    }

    /** The indicators of this year beside those of the year before. */
    public Optional<Block.Chart> chart() {
        if (result.indicators().stream().allMatch(indicator -> indicator.score() == null)) {
            return Optional.empty();
        }
        var now = year(result.resultYear());
        var series = hasPrevious() ? List.of(now, year(result.resultYear() - 1)) : List.of(now);
        var bars = result.indicators().stream().map(this::bars).toList();
        var title = hasPrevious()
                ? words.get("score.chart", year(result.resultYear()), year(result.resultYear() - 1))
                : words.get("score.chart-alone", year(result.resultYear()));
        return Optional.of(new Block.Chart(title, series, bars, FULL));
    }

    private Block.Chart.Bars bars(IndicatorView indicator) {
        var values = new ArrayList<@Nullable Double>();
        values.add(value(indicator.score()));
        if (hasPrevious()) {
            values.add(value(indicator.previousScore()));
        }
        return new Block.Chart.Bars(words.get("score.bar", String.valueOf(indicator.number())), values);
    }

    private Row row(IndicatorView indicator, boolean first) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(name(indicator)));
        cells.add(Cell.of(points(indicator.score())));
        if (hasPrevious()) {
            cells.add(Cell.of(points(indicator.previousScore())));
            cells.add(Cell.of(signed(indicator.change())));
        }
        if (first) {
            cells.add(instrument(indicator.instrument()));
        }
        return new Row(cells);
    }

    private Cell instrument(Instrument instrument) {
        int height = (int) result.indicators().stream()
                .filter(indicator -> indicator.instrument() == instrument)
                .count();
        var score = Optional.ofNullable(result.instruments().get(instrument))
                .or(() -> Optional.ofNullable(result.computed().instruments().get(instrument)));
        return Cell.of(Stream.concat(Stream.of(instrument.name()), score.map(ScoreBlocks::points).stream())
                        .toList())
                .down(height);
    }

    private Row row(ItemView item) {
        var text = Stream.of(item.code(), item.text()).filter(Objects::nonNull).toList();
        return new Row(List.of(Cell.of(String.join(" ", text)), Cell.of(points(item.score()))));
    }

    private boolean hasPrevious() {
        return result.indicators().stream().anyMatch(indicator -> indicator.previousScore() != null);
    }

    private String name(IndicatorView indicator) {
        return words.get("indicator", String.valueOf(indicator.number()), indicator.name());
    }

    private static Column number(String key, String header, int weight) {
        return new Column(key, header, weight, Align.CENTER, List.of());
    }

    private static String year(int year) {
        return String.valueOf(year);
    }

    private static @Nullable Double value(@Nullable BigDecimal score) {
        return score == null ? null : score.doubleValue();
    }

    private static String points(@Nullable BigDecimal score) {
        return score == null ? "-" : score.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String signed(@Nullable BigDecimal change) {
        return change == null ? "-" : (change.signum() > 0 ? "+" : "") + points(change);
    }
}
