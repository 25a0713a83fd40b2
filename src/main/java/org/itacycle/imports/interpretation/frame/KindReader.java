package org.itacycle.imports.interpretation.frame;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.itacycle.imports.ImportPreview.DocumentKind;
import org.itacycle.imports.ImportPreview.ReadAnalysis;
import org.itacycle.imports.ImportPreview.ReadMeasure;
import org.itacycle.imports.ImportPreview.ReadScores;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Place;
import org.itacycle.imports.source.SourceDocument;
import org.itacycle.imports.source.Table;
import org.jspecify.annotations.Nullable;

/** Tells the kind of a document by what it contains; titles are often those of another document. */
public final class KindReader {

    private static final Pattern REPORT_TITLE = Pattern.compile("รายงานผล|สรุปผล|ผลการดำเนิน");
    private static final Pattern ANALYSIS_TITLE = Pattern.compile("วิเคราะห์");

    private final SourceDocument document;
    private final Trace trace;

    public KindReader(SourceDocument document, Trace trace) {
        this.document = document;
        this.trace = trace;
    }

    /** The kind; a title that says another one gets a finding. */
    public DocumentKind read(@Nullable ReadScores scores, List<ReadAnalysis> analyses, List<ReadMeasure> measures) {
        var kind = kind(scores, analyses, measures);
        checkTitle(kind);
        return kind;
    }

    private DocumentKind kind(@Nullable ReadScores scores, List<ReadAnalysis> analyses, List<ReadMeasure> measures) {
        boolean scored = scores != null
                && !(scores.indicators().isEmpty() && scores.items().isEmpty());
        if (measures.isEmpty()) {
            return !analyses.isEmpty()
                    ? DocumentKind.ANALYSIS_AND_PLAN
                    : scored ? DocumentKind.SCORES : DocumentKind.UNKNOWN;
        }
        var title = title();
        boolean titledReport =
                title != null && REPORT_TITLE.matcher(Wording.plain(title.text)).find();
        if (measures.stream().anyMatch(KindReader::reports) || titledReport && analyses.isEmpty() && !scored) {
            return DocumentKind.REPORT;
        }
        return scored || !analyses.isEmpty() ? DocumentKind.ANALYSIS_AND_PLAN : DocumentKind.PLAN;
    }

    private static boolean reports(ReadMeasure measure) {
        return !measure.results().isEmpty()
                || !measure.outcomes().isEmpty()
                || measure.steps().stream().anyMatch(step -> step.status() != null || Objects.nonNull(step.result()));
    }

    private void checkTitle(DocumentKind kind) {
        var title = title();
        if (title == null) {
            return;
        }
        var says = Wording.plain(title.text);
        boolean saysReport = REPORT_TITLE.matcher(says).find();
        boolean saysAnalysis = !saysReport && ANALYSIS_TITLE.matcher(says).find();
        boolean isPlan = kind == DocumentKind.PLAN || kind == DocumentKind.ANALYSIS_AND_PLAN;
        if (saysAnalysis && kind == DocumentKind.REPORT || saysReport && isPlan) {
            trace.doubt(FindingCode.TITLE_DIFFERS_FROM_CONTENT, "documentKind", Place.ofBlock(title.block), title.text);
        }
    }

    /** The first line that names what the document is. */
    private @Nullable Title title() {
        for (int block = 0; block < document.blocks().size(); block++) {
            if (document.blocks().get(block) instanceof Table) {
                return null;
            }
            var text = Wording.plain(((Paragraph) document.blocks().get(block)).text());
            if (REPORT_TITLE.matcher(text).find()
                    || ANALYSIS_TITLE.matcher(text).find()
                    || text.contains("มาตรการ")) {
                return new Title(block, ((Paragraph) document.blocks().get(block)).text());
            }
        }
        return null;
    }

    private record Title(int block, String text) {}
}
