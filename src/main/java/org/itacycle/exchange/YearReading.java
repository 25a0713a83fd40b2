package org.itacycle.exchange;

import java.util.Optional;
import org.itacycle.exchange.workbook.FilledWorkbook;
import org.itacycle.imports.ImportPreview;
import org.itacycle.imports.OwnFormat;
import org.itacycle.imports.TypedFacts;
import org.itacycle.organization.UnitTree;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a year's workbook back, exported or filled in, exactly as its cells say. */
@Component
class YearReading implements OwnFormat {

    private final Phrases phrases;
    private final TypedFacts facts;

    YearReading(Phrases phrases, TypedFacts facts) {
        this.phrases = phrases;
        this.facts = facts;
    }

    @Override
    public String mark() {
        return YearWorkbook.MARK;
    }

    @Override
    public ImportPreview read(byte[] file, UnitTree units, @Nullable Integer fiscalYear) {
        var workbook = new FilledWorkbook(file);
        var words = new SheetWords(phrases, units);
        var cells = new CellValues(words, facts);
        var result = new ResultSheets(words, workbook, cells);
        var year = Optional.ofNullable(result.year()).orElse(fiscalYear);
        var scores = result.scores();
        var analyses = result.analyses();
        var measures = new PlanReading(words, cells, year).read(workbook);
        return new ImportPreview(
                measures.isEmpty() ? ImportPreview.DocumentKind.SCORES : ImportPreview.DocumentKind.ANALYSIS_AND_PLAN,
                result.organization(),
                year == null ? null : year - 1,
                year,
                null,
                scores,
                analyses,
                measures,
                result.outlines(),
                cells.findings());
    }
}
