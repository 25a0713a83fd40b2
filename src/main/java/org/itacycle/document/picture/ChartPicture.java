package org.itacycle.document.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itacycle.document.Block.Chart;
import org.itacycle.document.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * Lying bars, those of one label below each other, with the value behind each bar; the title is not part of the drawing.
 * Lengths are millimetres. In black and white the series differ as well.
 */
public final class ChartPicture {

    private static final double BAR = 2.9;
    private static final double GAP = 2.4;
    private static final double HEAD = 7;
    private static final double LABELS = 0.36;
    private static final double LETTER = 1.7;
    private static final double LABEL_ROOM = 5;
    private static final double VALUE_ROOM = 13;
    private static final int STEPS = 5;
    private static final double PIXELS = 220 / 25.4;
    private static final List<Color> COLOURS =
            List.of(new Color(0xB4C2D3), new Color(0x1F4E79), new Color(0x7F7F7F), new Color(0xD9A441));

    private final Chart chart;
    private final Numerals numerals;

    public ChartPicture(Chart chart, Numerals numerals) {
        this.chart = withoutEmptySeries(chart);
        this.numerals = numerals;
    }

    /** A year before the first result has no bars, and so takes no room. */
    private static Chart withoutEmptySeries(Chart chart) {
        var shown = IntStream.range(0, chart.series().size())
                .filter(series -> chart.bars().stream()
                        .anyMatch(bars ->
                                series < bars.values().size() && bars.values().get(series) != null))
                .boxed()
                .toList();
        var bars = chart.bars().stream()
                .map(old -> new Chart.Bars(old.label(), pick(old.values(), shown)))
                .toList();
        return new Chart(chart.title(), shown.stream().map(chart.series()::get).toList(), bars, chart.top());
    }

    private static List<@Nullable Double> pick(List<@Nullable Double> values, List<Integer> shown) {
        var picked = new ArrayList<@Nullable Double>();
        shown.forEach(series -> picked.add(series < values.size() ? values.get(series) : null));
        return picked;
    }

    public double height() {
        return HEAD + chart.bars().size() * group() + GAP / 2;
    }

    /** The drawing as PNG of this width, sharp in print. */
    public byte[] png(double width) {
        var image = new BufferedImage(
                (int) Math.round(width * PIXELS), (int) Math.round(height() * PIXELS), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(PIXELS, PIXELS);
        draw(graphics, width);
        graphics.dispose();
        return Png.of(image);
    }

    /** Draws into graphics whose unit is a millimetre. */
    public void draw(Graphics2D graphics, double width) {
        draw(new ChartPen(graphics), width);
    }

    /** Draws with the pen, the whole that wide. */
    public void draw(Pen pen, double width) {
        double left = Math.min(width * LABELS, longestLabel() * LETTER + LABEL_ROOM);
        double full = width - left - VALUE_ROOM;
        scale(pen, left, full);
        legend(pen, left);
        for (int i = 0; i < chart.bars().size(); i++) {
            bars(pen, chart.bars().get(i), left, full, HEAD + i * group() + GAP / 2);
        }
        pen.line(left, HEAD - 0.5, left, height(), Color.DARK_GRAY);
    }

    /** What the drawing says, for those who do not see it. */
    public String words() {
        return chart.bars().stream().map(this::words).collect(Collectors.joining("; ", chart.title() + ": ", ""));
    }

    private String words(Chart.Bars bars) {
        return IntStream.range(0, Math.min(chart.series().size(), bars.values().size()))
                .filter(i -> bars.values().get(i) != null)
                .mapToObj(i -> chart.series().get(i) + " " + value(bars, i))
                .collect(Collectors.joining(", ", bars.label() + " ", ""));
    }

    /** In letters that take room. */
    private long longestLabel() {
        return chart.bars().stream()
                .mapToLong(bars -> bars.label()
                        .codePoints()
                        .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                        .count())
                .max()
                .orElse(0);
    }

    private void scale(Pen pen, double left, double full) {
        for (int step = 0; step <= STEPS; step++) {
            double x = left + full * step / STEPS;
            pen.line(x, HEAD - 0.5, x, height(), new Color(0xE3E3E3));
        }
    }

    private void legend(Pen pen, double left) {
        double x = left;
        for (int i = 0; i < chart.series().size(); i++) {
            pen.box(x, 1.4, BAR, BAR, colour(i));
            x = pen.text(chart.series().get(i), x + BAR + 1.2, 1.4 + BAR / 2) + 6;
        }
    }

    private void bars(Pen pen, Chart.Bars bars, double left, double full, double top) {
        pen.label(bars.label(), left - 2, top + (group() - GAP) / 2, left - 3);
        for (int i = 0; i < bars.values().size(); i++) {
            var value = bars.values().get(i);
            if (value != null) {
                double y = top + i * BAR;
                double length = full * Math.max(0, Math.min(1, value / chart.top()));
                pen.box(left, y, length, BAR - 0.3, colour(i));
                pen.text(value(bars, i), left + length + 1, y + BAR / 2 - 0.15);
            }
        }
    }

    private String value(Chart.Bars bars, int series) {
        return numerals.of(String.format(Locale.ROOT, "%.2f", bars.values().get(series)));
    }

    /** The last series, usually this year, is the strong one. */
    private Color colour(int series) {
        return chart.series().size() == 1 ? COLOURS.get(1) : COLOURS.get(series % COLOURS.size());
    }

    private double group() {
        return Math.max(1, chart.series().size()) * BAR + GAP;
    }
}
