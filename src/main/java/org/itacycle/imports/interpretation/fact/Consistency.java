package org.itacycle.imports.interpretation.fact;

import static org.itacycle.imports.interpretation.trace.FindingCode.ANALYSIS_MISSING;
import static org.itacycle.imports.interpretation.trace.FindingCode.ANALYSIS_PRAISES_LOW_SCORE;
import static org.itacycle.imports.interpretation.trace.FindingCode.TEMPLATE_RESIDUE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.itacycle.assessment.RatingLevel;
import org.itacycle.assessment.RuleSet;
import org.itacycle.imports.ImportPreview.ReadAnalysis;
import org.itacycle.imports.ImportPreview.ReadIndicator;
import org.itacycle.imports.ImportPreview.ReadMeasure;
import org.itacycle.imports.ImportPreview.ReadScores;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/** Whether scores, analyses and measures fit each other. */
public final class Consistency {

    private static final ScoreWords WORDS = ScoreWords.THAI;
    private static final int AROUND = 45;

    private final RuleSet rules;
    private final Trace trace;

    /** The rules of the year of the result. */
    public Consistency(RuleSet rules, Trace trace) {
        this.rules = rules;
        this.trace = trace;
    }

    /** Leaves its findings in the trace. */
    public void check(
            SourceDocument document,
            @Nullable ReadScores scores,
            List<ReadAnalysis> analyses,
            List<ReadMeasure> measures) {
        if (scores != null) {
            praise(scores, analyses);
            missing(scores, analyses);
            new Coverage(scores, measures, goodLevel(rules), rules, trace).check();
        }
        new Repetition(trace).check(measures);
        SourceText.all(document).forEach(this::residue);
    }

    /** The score from which an instrument is good. */
    private static BigDecimal goodLevel(RuleSet rules) {
        return rules.ratings().stream()
                .filter(rule -> rule.level() == RatingLevel.PASS_GOOD)
                .map(RuleSet.LevelRule::instrument)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private void praise(ReadScores scores, List<ReadAnalysis> analyses) {
        for (int at = 0; at < analyses.size(); at++) {
            var analysis = analyses.get(at);
            var score = score(scores, analysis.indicator());
            if (score.filter(value -> value.compareTo(goodLevel(rules)) < 0).isEmpty()
                    || WORDS.critique().stream().anyMatch(analysis.text()::contains)) {
                continue;
            }
            var where = "analyses[" + at + "].text";
            WORDS.praise().stream()
                    .filter(analysis.text()::contains)
                    .findFirst()
                    .ifPresent(word -> trace.doubt(
                            ANALYSIS_PRAISES_LOW_SCORE,
                            where,
                            trace.places().get(where),
                            around(analysis.text(), word),
                            String.valueOf(analysis.indicator()),
                            score.get().toPlainString(),
                            word));
        }
    }

    private static String around(String text, String word) {
        int at = text.indexOf(word);
        return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + word.length() + AROUND));
    }

    private static Optional<BigDecimal> score(ReadScores scores, @Nullable Integer indicator) {
        return scores.indicators().stream()
                .filter(candidate -> indicator != null && candidate.number() == indicator)
                .findFirst()
                .map(ReadIndicator::score);
    }

    private void missing(ReadScores scores, List<ReadAnalysis> analyses) {
        if (analyses.isEmpty()) {
            return;
        }
        scores.indicators().stream()
                .map(ReadIndicator::number)
                .filter(number -> analyses.stream().noneMatch(analysis -> number.equals(analysis.indicator())))
                .forEach(number -> trace.doubt(ANALYSIS_MISSING, "analyses", null, null, String.valueOf(number)));
    }

    private void residue(SourceText text) {
        for (var line : text.text().split("\\R")) {
            if (AnalysisWords.THAI.isResidue(line)) {
                trace.doubt(TEMPLATE_RESIDUE, text.where(), text.place(), line.strip());
            }
        }
    }
}
