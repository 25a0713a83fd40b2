package org.itacycle.paperwork.letter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.itacycle.assessment.AssessmentView;
import org.itacycle.assessment.AssessmentView.Gap;
import org.itacycle.assessment.AssessmentView.IndicatorView;
import org.itacycle.assessment.Assessments;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.decision.Subject;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Chart;
import org.itacycle.document.Block.Chart.Bars;
import org.itacycle.document.Block.Paragraph;
import org.itacycle.document.Block.Span;
import org.itacycle.document.Paper;
import org.itacycle.paperwork.DocumentKey;
import org.itacycle.paperwork.DocumentType;
import org.itacycle.paperwork.PaperComposer;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The year on one page for the executive: result, weak points, measures, progress, and what is asked of her. */
@Component
class SummaryComposer implements PaperComposer {

    private static final double FULL_SCORE = 100;

    private final LetterKit kit;
    private final SummaryTables tables;
    private final Assessments assessments;
    private final ApprovalAddress approval;

    SummaryComposer(LetterKit kit, SummaryTables tables, Assessments assessments, ApprovalAddress approval) {
        this.kit = kit;
        this.tables = tables;
        this.assessments = assessments;
        this.approval = approval;
    }

    @Override
    public Set<DocumentType> types() {
        return Set.of(DocumentType.SUMMARY);
    }

    @Override
    public Paper compose(CycleKey cycle, DocumentKey key) {
        var texts = kit.texts(cycle, key, Map.of());
        var result = assessments.view(cycle);
        var blocks = new ArrayList<Block>();
        kit.head(texts.paragraphs("title")).forEach(blocks::add);
        if (result.total() != null) {
            blocks.add(score(texts.text("preamble"), result));
            blocks.add(new Block.Space(2));
            blocks.add(chart(cycle, result));
            blocks.add(new Block.Space(2));
            blocks.add(tables.weakest(cycle, result));
        }
        blocks.add(new Block.Space(2));
        blocks.add(tables.divisions(cycle));
        blocks.add(new Block.Space(2));
        blocks.add(LetterKit.bold(kit.word("summary.asked")));
        asked(cycle).forEach(blocks::add);
        kit.indented(texts.paragraphs("closing")).forEach(blocks::add);
        return kit.paper(cycle, texts.text("title"), false, blocks);
    }

    private Block score(String text, AssessmentView result) {
        var gaps = result.gaps().stream().map(this::gap).toList();
        var spans = gaps.isEmpty()
                ? List.of(Span.bold(text))
                : List.of(Span.bold(text + " "), Span.of(String.join(" ", gaps)));
        return new Paragraph(spans, Align.LEFT, 0);
    }

    private String gap(Gap gap) {
        var instrument = gap.instrument().equals("TOTAL") ? kit.word("summary.total") : gap.instrument();
        return kit.word("summary.gap", instrument, gap.points().toPlainString(), gap.label());
    }

    private Block chart(CycleKey cycle, AssessmentView result) {
        var compared = result.indicators().stream().anyMatch(indicator -> indicator.previousScore() != null);
        var bars = result.indicators().stream()
                .map(indicator -> new Bars(
                        kit.word("summary.indicator", indicator.number(), indicator.name()),
                        values(indicator, compared)))
                .toList();
        var now = kit.word("summary.year", String.valueOf(cycle.resultYear()));
        var before = kit.word("summary.year", String.valueOf(cycle.resultYear() - 1));
        var title = kit.word(compared ? "summary.chart" : "summary.chart-alone");
        return new Chart(title, compared ? List.of(now, before) : List.of(now), bars, FULL_SCORE);
    }

    /** Without any score of the year before, only this year's bars are drawn. */
    private static List<@Nullable Double> values(IndicatorView indicator, boolean compared) {
        var values = new ArrayList<@Nullable Double>();
        values.add(number(indicator.score()));
        if (compared) {
            values.add(number(indicator.previousScore()));
        }
        return values;
    }

    private static @Nullable Double number(@Nullable BigDecimal score) {
        return score == null ? null : score.doubleValue();
    }

    /** What waits for the executive; where nothing does, she is told so. */
    private List<Block> asked(CycleKey cycle) {
        var open = Stream.of(Subject.values())
                .map(subject -> approval.open(cycle, subject))
                .flatMap(Optional::stream)
                .map(this::ask)
                .toList();
        var lines = open.isEmpty() ? List.of(kit.word("summary.nothing")) : open;
        return lines.stream().<Block>map(Paragraph::of).toList();
    }

    private String ask(WorkItem item) {
        var round = item.round() == null ? "" : "." + item.round();
        var task = kit.any("work.task." + item.key().key() + round);
        return kit.word("summary.ask", task, ThaiDates.longArabic(item.dueOn()));
    }
}
