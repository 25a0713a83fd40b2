package org.itacycle.document.page;

import java.util.Locale;
import java.util.Map;
import org.itacycle.document.Block.Chart;
import org.itacycle.document.Numerals;

/**
 * Writes a chart as a table whose cells hold a drawn bar and the value in words: the labels wrap on a phone, and a
 * screen reader reads the numbers.
 */
final class PageChart {

    private final Markup page;
    private final Numerals numerals;

    PageChart(Markup page, Numerals numerals) {
        this.page = page;
        this.numerals = numerals;
    }

    void write(Chart chart) {
        page.open("figure", Map.of("class", "paper-chart")).element("figcaption", chart.title());
        page.open("table", Map.of("class", "paper-bars"));
        page.open("tbody");
        for (var bars : chart.bars()) {
            page.open("tr");
            page.raw("<th scope=\"row\">").text(bars.label()).close("th").open("td");
            for (int series = 0;
                    series < bars.values().size() && series < chart.series().size();
                    series++) {
                var value = bars.values().get(series);
                if (value != null) {
                    bar(chart, series, value);
                }
            }
            page.close("td").close("tr");
        }
        page.close("tbody").close("table").close("figure");
    }

    private void bar(Chart chart, int series, double value) {
        double share = chart.top() > 0 ? Math.max(0, Math.min(100, value * 100 / chart.top())) : 0;
        page.open("div", Map.of("class", "paper-bar paper-bar-" + (series % 3)));
        page.element("span", "paper-bar-series", chart.series().get(series) + " ");
        page.raw(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
                        + "<rect class=\"paper-bar-ground\" width=\"100\" height=\"4\"></rect>"
                        + "<rect class=\"paper-bar-value\" width=\"%.2f\" height=\"4\"></rect></svg>",
                share));
        page.element("span", "paper-bar-number", numerals.of(String.format(Locale.ROOT, "%.2f", value)));
        page.close("div");
    }
}
