package org.itacycle.paperwork.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Period;
import org.itacycle.paperwork.DocumentData.Measure;
import org.itacycle.paperwork.Words;
import org.itacycle.reporting.ReportView;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of a measure as a whole. */
final class MeasureCells {

    private final Words words;
    private final ColumnSet set;
    private final UnitNames units;
    private final ReportTexts reports;
    private final FocusTexts focus;
    private final AnalysisTexts analyses;

    MeasureCells(
            Words words,
            ColumnSet set,
            UnitNames units,
            ReportTexts reports,
            FocusTexts focus,
            AnalysisTexts analyses) {
        this.words = words;
        this.set = set;
        this.units = units;
        this.reports = reports;
        this.focus = focus;
        this.analyses = analyses;
    }

    /** The lines of the content; {@code indicators} are those whose analysis belongs to it here. */
    List<String> of(Content content, Measure entry, List<Integer> indicators) {
        var measure = entry.measure();
        return switch (content) {
            case FOCUS -> focus.names(measure);
            case SCORE -> focus.scores(measure);
            case TITLE ->
                Titles.of(measure, set.numberedTitles(), words.get("measure", String.valueOf(measure.number())));
            case ANALYSIS -> analyses.of(indicators, set.grouping() == ColumnSet.Grouping.NONE);
            case STEPS -> measure.steps().stream().flatMap(MeasureCells::step).toList();
            case UNITS -> units(measure);
            case PERIOD -> period(measure.period());
            case MONITORING ->
                Stream.ofNullable(measure.monitoring()).flatMap(Listing::lines).toList();
            case STATUS, RESULT, OUTCOME, OBSTACLE, SUGGESTION ->
                Optional.ofNullable(entry.report())
                        .map(report -> reported(content, report, measure.period()))
                        .orElse(List.of());
        };
    }

    /** The step with its number as the office prints it. */
    static Stream<String> step(MeasureStep step) {
        return Listing.marked(Optional.ofNullable(step.label()).orElse(step.number() + "."), step.text());
    }

    /** The units by name; the lead where none is named. */
    List<String> units(MeasureView measure) {
        var named = units.of(measure.units(), measure.unitsText());
        return named.isEmpty() ? units.of(List.of(measure.lead()), null) : named;
    }

    /** The units of a step, its own before the measure's. */
    List<String> units(MeasureView measure, MeasureStep step) {
        return step.units().isEmpty() ? units(measure) : units.of(step.units(), null);
    }

    List<String> period(@Nullable Period period) {
        if (period == null) {
            return List.of();
        }
        var start = period.start();
        var end = period.end();
        if (start != null && end != null) {
            return List.of(set.periods().of(start, end));
        }
        return start != null
                ? List.of(words.get("period.from", set.periods().day(start)))
                : end == null
                        ? List.of()
                        : List.of(words.get("period.until", set.periods().day(end)));
    }

    private List<String> reported(Content content, ReportView report, @Nullable Period period) {
        return switch (content) {
            case STATUS -> reports.status(report.status(), report.unableReason(), period);
            case RESULT -> results(report, period, List.of());
            case OUTCOME -> Listing.of(report.outcomes());
            case OBSTACLE -> Listing.of(report.obstacles());
            default -> Listing.of(report.suggestions());
        };
    }

    /** What was done for the measure, with its status unless the lines that stand elsewhere tell it already. */
    List<String> results(ReportView report, @Nullable Period period, List<String> elsewhere) {
        var results = reports.results(report);
        if (set.shows(Content.STATUS)) {
            return results;
        }
        var told = Stream.concat(elsewhere.stream(), results.stream()).toList();
        var lines = new ArrayList<>(reports.untold(report.status(), report.unableReason(), told, period));
        lines.addAll(results);
        return lines;
    }
}
