package org.itacycle.paperwork.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itacycle.assessment.AnalysisView;
import org.itacycle.assessment.AssessmentView;
import org.itacycle.assessment.RuleSet.RequiredElement;
import org.itacycle.document.Block;
import org.itacycle.document.Cell;
import org.itacycle.organization.UnitTree;
import org.itacycle.paperwork.DocumentData.Measure;
import org.itacycle.paperwork.Words;
import org.jspecify.annotations.Nullable;

/** The tables of a plan or a report in the columns of a set. */
public final class MeasureTables {

    private final ColumnSet set;
    private final List<RequiredElement> elements;
    private final FocusTexts focus;
    private final MeasureRows rows;
    private final MeasureCells cells;
    private final Words words;

    public MeasureTables(Words words, ColumnSet set, Frame frame) {
        this.words = words;
        this.set = set;
        this.elements = frame.elements();
        this.focus = new FocusTexts(words, frame.result());
        var reports = new ReportTexts(words, frame.units(), set.periods(), frame.cutOff());
        var analyses = new AnalysisTexts(words, frame.analyses());
        this.cells = new MeasureCells(words, set, new UnitNames(frame.units()), reports, focus, analyses);
        this.rows = new MeasureRows(words, set, cells, new StepCells(words, set, cells, reports));
    }

    /** What the tables look up: units, the result and analyses behind a plan, the last day of a report's round. */
    public record Frame(
            UnitTree units,
            @Nullable AssessmentView result,
            List<AnalysisView> analyses,
            @Nullable LocalDate cutOff,
            List<RequiredElement> elements) {

        public Frame {
            analyses = List.copyOf(analyses);
            elements = List.copyOf(elements);
        }
    }

    /** What the measures answer. */
    public FocusTexts focus() {
        return focus;
    }

    /** A table of the measures; of those that answer one indicator, or of any. */
    public Block.Table of(String name, @Nullable Integer indicator, List<Measure> measures) {
        var grid = new ArrayList<List<@Nullable Cell>>();
        for (var entry : measures) {
            grid.addAll(rows.of(entry, indicator == null ? focus.indicators(entry.measure()) : List.of(indicator)));
        }
        var shown = IntStream.range(0, set.columns().size())
                .filter(place ->
                        !set.columns().get(place).optional() || grid.stream().anyMatch(row -> says(row.get(place))))
                .boxed()
                .toList();
        var columns = shown.stream()
                .map(place -> column(set.columns().get(place), indicator))
                .toList();
        var written = grid.stream()
                .map(row -> new Block.Row(
                        shown.stream().map(row::get).filter(Objects::nonNull).toList()))
                .toList();
        return new Block.Table(name, columns, false, written);
    }

    /** What the measures say of the content, a line for each that says something. */
    public List<String> list(Content content, List<Measure> measures) {
        var said = measures.stream()
                .filter(entry -> !cells.of(content, entry, List.of()).isEmpty())
                .toList();
        var none = said.stream().allMatch(entry -> Nothing.isSaid(words, cells.of(content, entry, List.of())));
        if (!said.isEmpty() && none) {
            return List.of(words.any("reporting.none"));
        }
        return said.stream()
                .map(entry -> words.get(
                        "of-measure",
                        String.valueOf(entry.measure().number()),
                        entry.measure().words(),
                        String.join(" ", cells.of(content, entry, List.of()))))
                .toList();
    }

    private Block.Column column(ColumnSet.Column column, @Nullable Integer indicator) {
        var head = column.header()
                .replace("{0}", indicator == null ? "" : indicator.toString())
                .strip();
        return new Block.Column(
                column.key(), number(column) + head, column.weight(), column.align(), column.elements());
    }

    /** The numbers of the required elements that the column shows, as the list of elements counts them. */
    private String number(ColumnSet.Column column) {
        if (!set.numberedHead()) {
            return "";
        }
        var numbers = IntStream.range(0, elements.size())
                .filter(place -> column.elements().contains(elements.get(place).key()))
                .mapToObj(place -> place + 1 + ")")
                .collect(Collectors.joining(" "));
        return numbers.isEmpty() ? "" : numbers + " ";
    }

    private static boolean says(@Nullable Cell cell) {
        return cell != null && !cell.text().isBlank();
    }
}
