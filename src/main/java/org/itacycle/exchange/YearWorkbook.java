package org.itacycle.exchange;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.itacycle.assessment.Analyses;
import org.itacycle.assessment.Assessments;
import org.itacycle.exchange.table.MarkedTable;
import org.itacycle.exchange.workbook.WorkbookFile;
import org.itacycle.exchange.workbook.WorkbookFile.Column;
import org.itacycle.imports.TypedFacts;
import org.itacycle.measure.Measures;
import org.itacycle.organization.Organizations;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** The result, the analyses and the measures of a year as a workbook, in the words that are read back. */
@Component
public class YearWorkbook {

    private static final double MILLIMETRES_PER_LETTER = 2.0;

    private final Assessments assessments;
    private final Analyses analyses;
    private final Measures measures;
    private final Organizations organizations;
    private final TypedFacts facts;
    private final Phrases phrases;

    YearWorkbook(
            Assessments assessments,
            Analyses analyses,
            Measures measures,
            Organizations organizations,
            TypedFacts facts,
            Phrases phrases) {
        this.assessments = assessments;
        this.analyses = analyses;
        this.measures = measures;
        this.organizations = organizations;
        this.facts = facts;
        this.phrases = phrases;
    }

    /** Writes the year as it stands, whether it runs or has ended. */
    public void write(CycleKey cycle, OutputStream out) {
        try (var file = new WorkbookFile()) {
            file.sheet(phrases.get("sheet.indicators"), columns("indicator", "score"), indicators(cycle));
            file.sheet(phrases.get("sheet.items"), columns("code", "item", "score"), items(cycle));
            file.sheet(phrases.get("sheet.analyses"), columns("indicator", "analysis"), analyses(cycle));
            var plan = plan(cycle);
            file.sheet(phrases.get("sheet.measures"), columns(plan), rows(plan));
            file.writeTo(out);
        }
    }

    private List<List<String>> indicators(CycleKey cycle) {
        return assessments.view(cycle).indicators().stream()
                .map(indicator -> List.of(
                        phrases.get("indicator", indicator.number(), indicator.name()),
                        Objects.toString(indicator.score(), "")))
                .toList();
    }

    private List<List<String>> items(CycleKey cycle) {
        return assessments.view(cycle).items().stream()
                .map(item -> List.of(
                        Objects.toString(item.code(), ""),
                        Objects.toString(item.text(), ""),
                        Objects.toString(item.score(), "")))
                .toList();
    }

    private List<List<String>> analyses(CycleKey cycle) {
        return analyses.all(cycle).stream()
                .map(analysis -> List.of(
                        phrases.get(
                                "indicator",
                                Objects.toString(analysis.indicator(), ""),
                                Objects.toString(analysis.name(), "")),
                        analysis.text()))
                .toList();
    }

    private MarkedTable plan(CycleKey cycle) {
        var units = new UnitCells(organizations.units(cycle.organization()), facts);
        var periods = new PeriodCells(phrases, facts, cycle.measureYear());
        return new PlanTable(phrases, units, periods).of(measures.all(cycle));
    }

    private List<Column> columns(String... fields) {
        var columns = new ArrayList<Column>();
        for (var field : fields) {
            boolean narrow = field.equals("code") || field.equals("score");
            columns.add(new Column(phrases.get("sheet.column." + field), narrow ? 12 : 70));
        }
        return columns;
    }

    private static List<Column> columns(MarkedTable table) {
        return table.columns().stream()
                .map(column -> new Column(column.header(), (int) (column.width() / MILLIMETRES_PER_LETTER) + 4))
                .toList();
    }

    private static List<List<String>> rows(MarkedTable table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(cell -> cell.text()).toList())
                .toList();
    }
}
