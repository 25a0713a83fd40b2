package org.itacycle.imports.interpretation;

import java.util.List;
import org.itacycle.assessment.RuleSets;
import org.itacycle.imports.ImportPreview;
import org.itacycle.imports.ImportPreview.TableOutline;
import org.itacycle.imports.interpretation.fact.AnalysisReader;
import org.itacycle.imports.interpretation.fact.Consistency;
import org.itacycle.imports.interpretation.fact.Frame;
import org.itacycle.imports.interpretation.fact.ScoreReader;
import org.itacycle.imports.interpretation.frame.FrameReader;
import org.itacycle.imports.interpretation.frame.KindReader;
import org.itacycle.imports.interpretation.table.FoundMeasure;
import org.itacycle.imports.interpretation.table.KnownTable;
import org.itacycle.imports.interpretation.table.MeasureTables;
import org.itacycle.imports.interpretation.trace.Conservation;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.source.SourceDocument;
import org.itacycle.organization.UnitTree;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what a foreign document means, whatever file it came in; knows nothing of what the office has stored. */
@Component
public class Interpreter {

    /** Later than every year whose rules are known. */
    private static final int LATEST = 9999;

    private final RuleSets rules;
    private final FindingTexts findings;
    private final MeasureTables measureTables = new MeasureTables();

    public Interpreter(RuleSets rules, MessageSource messages) {
        this.rules = rules;
        this.findings = new FindingTexts(messages);
    }

    /** The document in the form of a preview; {@code fiscalYear} is the year being planned, where the document is silent. */
    public Interpretation interpret(SourceDocument read, UnitTree units, @Nullable Integer fiscalYear) {
        var trace = new Trace();
        var document = measureTables.unstacked(read);
        var tables = measureTables.sort(document, trace);
        boolean hasMeasures = tables.stream().anyMatch(table -> table.kind() == KnownTable.Kind.MEASURES);
        var frame = new FrameReader(fiscalYear).read(document, hasMeasures, trace);
        var resultRules = rules.of(resultYear(frame));
        var scores = new ScoreReader(resultRules).read(document, scoreBlocks(tables), frame, trace);
        var analyses = new AnalysisReader().read(document, scores, trace);
        var values = new OfficeValues(units, frame, resultRules, scores);
        var found = measureTables.read(document, tables, resultRules, values, trace);
        analyses = RowAnalyses.addTo(analyses, found, trace);
        var measures = found.stream().map(FoundMeasure::measure).toList();
        new Consistency(resultRules, trace).check(document, scores, analyses, measures);
        var preview = new ImportPreview(
                new KindReader(document, trace).read(scores, analyses, measures),
                frame.organization(),
                frame.resultYear(),
                frame.measureYear(),
                frame.round(),
                scores,
                analyses,
                measures,
                outlines(tables),
                List.of());
        new Conservation(document, PreviewTexts.of(preview), trace).check();
        return new Interpretation(findings.addTo(preview, trace), document, trace.places());
    }

    private static int resultYear(Frame frame) {
        if (frame.resultYear() != null) {
            return frame.resultYear();
        }
        return frame.measureYear() == null ? LATEST : frame.measureYear() - 1;
    }

    private static List<Integer> scoreBlocks(List<KnownTable> tables) {
        return tables.stream()
                .filter(table -> table.kind() == KnownTable.Kind.SCORES)
                .map(KnownTable::block)
                .toList();
    }

    private static List<TableOutline> outlines(List<KnownTable> tables) {
        return tables.stream()
                .map(table -> new TableOutline(table.headers(), table.dataRows()))
                .toList();
    }
}
