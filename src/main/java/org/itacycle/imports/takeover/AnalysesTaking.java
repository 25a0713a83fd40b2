package org.itacycle.imports.takeover;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.itacycle.assessment.Analyses;
import org.itacycle.assessment.AnalysisDraft;
import org.itacycle.assessment.AnalysisView;
import org.itacycle.assessment.Intent;
import org.itacycle.imports.TakeOver;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes paragraphs of analysis as drafts. What somebody wrote already is never replaced. */
@Component
class AnalysesTaking {

    private static final int OVERALL = 0;

    private final Analyses analyses;

    AnalysesTaking(Analyses analyses) {
        this.analyses = analyses;
    }

    /** Saves the drafts and answers how many came in. */
    int take(CycleKey cycle, TakeOver body, Actor actor, Remarks remarks) {
        var asked = body.take() != null && Boolean.TRUE.equals(body.take().analyses());
        if (!asked && body.resultYear() != null && body.resultYear() != cycle.resultYear()) {
            remarks.leave(
                    "analyses",
                    "analyses-of-another-year",
                    String.valueOf(body.resultYear()),
                    String.valueOf(cycle.resultYear()));
            return 0;
        }
        var standing = new LinkedHashMap<Integer, AnalysisView>();
        standing.put(OVERALL, analyses.overall(cycle));
        analyses.all(cycle).forEach(view -> standing.put(Objects.requireNonNull(view.indicator()), view));
        int taken = 0;
        for (var paragraph : paragraphs(body, standing, remarks).entrySet()) {
            var view = Objects.requireNonNull(standing.get(paragraph.getKey()));
            taken += save(cycle, view, paragraph.getValue(), actor, remarks) ? 1 : 0;
        }
        return taken;
    }

    /** The paragraphs by indicator; several about the same one follow each other. */
    private static Map<Integer, Paragraph> paragraphs(
            TakeOver body, Map<Integer, AnalysisView> standing, Remarks remarks) {
        var paragraphs = new LinkedHashMap<Integer, Paragraph>();
        for (int place = 0; place < body.analyses().size(); place++) {
            var analysis = Objects.requireNonNull(body.analyses().get(place));
            var number = analysis.indicator() == null ? OVERALL : analysis.indicator();
            var where = "analyses[" + place + "]";
            if (analysis.indicator() != null && number == OVERALL || !standing.containsKey(number)) {
                remarks.refuse(Missing.of(where + ".indicator", "imports.indicator-unknown", String.valueOf(number)));
            } else if (analysis.intent() != null
                    || analysis.text() != null && !analysis.text().isBlank()) {
                paragraphs.merge(
                        number,
                        new Paragraph(
                                where,
                                Objects.requireNonNullElse(analysis.text(), "").strip(),
                                analysis.intent()),
                        Paragraph::followedBy);
            }
        }
        return paragraphs;
    }

    private boolean save(CycleKey cycle, AnalysisView view, Paragraph paragraph, Actor actor, Remarks remarks) {
        if (view.text().equals(paragraph.text())
                && (paragraph.intent() == null || paragraph.intent() == view.intent())) {
            return false;
        }
        if (!view.text().isEmpty()) {
            remarks.leave(paragraph.where(), "analysis-written");
            return false;
        }
        var draft = new AnalysisDraft(
                paragraph.text(),
                paragraph.intent() == null || paragraph.intent() == view.proposedIntent()
                        ? chosen(view)
                        : paragraph.intent());
        remarks.under(paragraph.where(), () -> {
            if (view.indicator() == null) {
                analyses.saveOverall(cycle, draft, Version.ANY, actor);
            } else {
                analyses.save(cycle, view.indicator(), draft, Version.ANY, actor);
            }
        });
        return true;
    }

    /** A proposed intent follows the score as long as nobody chooses another. */
    private static @Nullable Intent chosen(AnalysisView view) {
        return view.intent() == view.proposedIntent() ? null : view.intent();
    }

    /** What is written about one indicator, and where it begins in the body. */
    private record Paragraph(
            String where, String text, @Nullable Intent intent) {

        Paragraph followedBy(Paragraph next) {
            return new Paragraph(where, text + "\n\n" + next.text, next.intent == null ? intent : next.intent);
        }
    }
}
