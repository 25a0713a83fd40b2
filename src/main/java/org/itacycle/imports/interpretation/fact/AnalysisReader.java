package org.itacycle.imports.interpretation.fact;

import static org.itacycle.imports.interpretation.trace.FindingCode.ANALYSIS_REPEATED;
import static org.itacycle.imports.interpretation.trace.FindingCode.SCORE_MISREAD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.itacycle.imports.ImportPreview.ReadAnalysis;
import org.itacycle.imports.ImportPreview.ReadIndicator;
import org.itacycle.imports.ImportPreview.ReadScores;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.interpretation.wording.Likeness;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.imports.source.Place;
import org.itacycle.imports.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/** Reads the paragraph of analysis below the heading of each indicator. */
public final class AnalysisReader {

    private static final Pattern NEXT_HEAD = Pattern.compile("แสดงการ(?:วิเคราะห์ผล|นำผลการวิเคราะห์).{0,300}$");
    private static final AnalysisWords WORDS = AnalysisWords.THAI;
    private static final Pattern LABEL = Pattern.compile("^(?:" + ScoreWords.anyOf(WORDS.labels()) + ")\\s*[:：-]?\\s*");
    private static final double REPEATED = 0.7;

    /** A paragraph of analysis, where it stands, and the score that is printed in its heading. */
    private record Part(
            int indicator,
            StringBuilder text,
            int block,
            @Nullable IndicatorHeading heading) {}

    /** The analyses in the order of the indicators; the scores tell which printed ones were misread. */
    public List<ReadAnalysis> read(SourceDocument document, @Nullable ReadScores scores, Trace trace) {
        var parts = parts(TextLine.all(document));
        parts.sort(Comparator.comparingInt(Part::indicator));
        var analyses = new ArrayList<ReadAnalysis>();
        Part last = null;
        for (var part : parts) {
            if (last != null && last.indicator() == part.indicator()) {
                again(last, part, trace);
                continue;
            }
            var where = "analyses[" + analyses.size() + "]";
            trace.read(where + ".text", Place.ofBlock(part.block()));
            misread(part, scores, where, trace);
            analyses.add(new ReadAnalysis(
                    part.indicator(), withoutHeadOfNextPage(part.text().toString())));
            last = part;
        }
        return List.copyOf(analyses);
    }

    private static List<Part> parts(List<TextLine> lines) {
        var parts = new ArrayList<Part>();
        IndicatorHeading heading = null;
        Part open = null;
        for (var line : lines) {
            var next = IndicatorHeading.of(line.text(), line.block());
            if (next != null) {
                heading = next;
                open = start(parts, heading, next.rest(), line);
            } else if (open != null && WORDS.continues(line.text())) {
                open.text().append(' ').append(spaced(line.text()));
            } else if (heading != null && open == null) {
                open = start(parts, heading, line.text(), line);
            } else {
                open = null;
                heading = null;
            }
        }
        return parts;
    }

    private static @Nullable Part start(List<Part> parts, IndicatorHeading heading, String text, TextLine line) {
        if (!WORDS.isAnalysis(text)) {
            return null;
        }
        var words = spaced(LABEL.matcher(text.strip()).replaceFirst(""));
        var part = new Part(heading.indicator(), new StringBuilder(words), line.block(), heading);
        parts.add(part);
        return part;
    }

    private static void again(Part first, Part second, Trace trace) {
        boolean same = Likeness.of(first.text().toString(), second.text().toString()) >= REPEATED;
        if (same) {
            trace.doubt(
                    ANALYSIS_REPEATED,
                    "blocks[" + second.block() + "]",
                    Place.ofBlock(second.block()),
                    second.text().toString(),
                    String.valueOf(second.indicator()));
        } else {
            first.text().append('\n').append(second.text());
        }
    }

    private static void misread(Part part, @Nullable ReadScores scores, String where, Trace trace) {
        var heading = part.heading();
        if (scores == null || heading == null || heading.score() == null) {
            return;
        }
        scores.indicators().stream()
                .filter(indicator -> indicator.number() == part.indicator())
                .map(ReadIndicator::score)
                .filter(score -> score != null && differs(score, heading.score()))
                .forEach(score -> trace.doubt(
                        SCORE_MISREAD,
                        where + ".text",
                        Place.ofBlock(heading.block()),
                        heading.printed(),
                        String.valueOf(part.indicator()),
                        heading.score().toPlainString(),
                        score.toPlainString()));
    }

    private static boolean differs(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) != 0;
    }

    /** In a PDF the head of the next page follows a paragraph whose last line is full as if it went on. */
    private static String withoutHeadOfNextPage(String text) {
        return NEXT_HEAD.matcher(text).replaceFirst("").strip();
    }

    private static String spaced(String text) {
        return Wording.saysNothing(text) ? "" : text.strip().replaceAll("\\s+", " ");
    }
}
