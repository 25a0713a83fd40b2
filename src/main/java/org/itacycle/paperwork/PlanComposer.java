package org.itacycle.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.itacycle.assessment.AnalysisView;
import org.itacycle.assessment.AssessmentView;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.decision.Subject;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Heading;
import org.itacycle.document.Block.Marked;
import org.itacycle.document.Block.Paragraph;
import org.itacycle.document.Paper;
import org.itacycle.organization.Organizations;
import org.itacycle.paperwork.table.ColumnSet;
import org.itacycle.paperwork.table.MeasureTables;
import org.itacycle.paperwork.table.ScoreBlocks;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/**
 * The plan: the result by indicator and by item, the analysis of the whole beside the year before and of each indicator,
 * then the measures. The order is that of the documents under item O25 of fiscal year 2569.
 */
@Component
class PlanComposer implements PaperComposer {

    private static final String ANALYSIS = "ANALYSIS";

    private final Documents documents;
    private final Organizations organizations;
    private final PaperTexts texts;
    private final PaperSettings settings;
    private final PaperParts parts;
    private final Words words;

    PlanComposer(
            Documents documents,
            Organizations organizations,
            PaperTexts texts,
            PaperSettings settings,
            PaperParts parts,
            Words words) {
        this.documents = documents;
        this.organizations = organizations;
        this.texts = texts;
        this.settings = settings;
        this.parts = parts;
        this.words = words;
    }

    @Override
    public Set<DocumentType> types() {
        return Set.of(DocumentType.PLAN);
    }

    @Override
    public Paper compose(CycleKey cycle, DocumentKey key) {
        var data = documents.of(cycle, Subject.PLAN);
        var set = settings.columns(cycle, Subject.PLAN);
        var filled = texts.of(cycle, key);
        var elements = parts.elements(data);
        var frame = new MeasureTables.Frame(
                organizations.units(cycle.organization()), data.result(), data.analyses(), null, elements);
        var blocks = new ArrayList<>(parts.head(data, filled));
        blocks.add(parts.map(elements));
        Optional.ofNullable(data.result()).ifPresent(result -> blocks.addAll(result(data, result)));
        blocks.addAll(analysis(data, set));
        blocks.add(heading(2, words.get("plan.measures")));
        blocks.addAll(new PlanTables(words, new MeasureTables(words, set, frame), set).of(data));
        blocks.addAll(parts.end(cycle, data, filled));
        return new Paper(
                filled.text("title"), Paper.Format.LANDSCAPE, parts.mark(data), settings.numerals(cycle), blocks);
    }

    private List<Block> result(DocumentData data, AssessmentView result) {
        var scores = new ScoreBlocks(words, result);
        var blocks = new ArrayList<Block>();
        var year = String.valueOf(data.resultYear());
        blocks.add(heading(2, words.get("plan.result", data.organization().name(), year)));
        blocks.add(PaperParts.running(sentence(data, result)));
        scores.indicators().ifPresent(blocks::add);
        scores.items().ifPresent(table -> {
            blocks.add(heading(3, words.get("plan.items")));
            blocks.add(table);
        });
        return blocks;
    }

    private String sentence(DocumentData data, AssessmentView result) {
        var total = Facts.points(result.total());
        if (total == null) {
            return words.get("plan.no-result");
        }
        var year = String.valueOf(data.resultYear());
        var rating = Optional.ofNullable(result.rating()).map(AssessmentView.Rating::label);
        return rating.map(level ->
                        words.get("plan.total", year, data.organization().name(), total, level))
                .orElseGet(() ->
                        words.get("plan.total-alone", year, data.organization().name(), total));
    }

    private List<Block> analysis(DocumentData data, ColumnSet set) {
        var blocks = new ArrayList<Block>();
        blocks.add(heading(2, words.get("plan.analysis", String.valueOf(data.resultYear()))));
        var overall =
                Optional.ofNullable(data.overall()).map(AnalysisView::text).orElse("");
        comparison(data, overall).map(PaperParts::running).ifPresent(blocks::add);
        overall.lines().filter(line -> !line.isBlank()).map(PaperParts::running).forEach(blocks::add);
        Optional.ofNullable(data.result())
                .flatMap(result -> new ScoreBlocks(words, result).chart())
                .ifPresent(blocks::add);
        data.analyses().forEach(analysis -> blocks.addAll(analysis(analysis, set)));
        return blocks;
    }

    /** How the year stands beside the one before, unless the office has written the score itself. */
    private Optional<String> comparison(DocumentData data, String overall) {
        var result = data.result();
        if (result == null
                || result.total() == null
                || result.previous() == null
                || result.previous().total() == null) {
            return Optional.empty();
        }
        var before = String.valueOf(Facts.points(result.previous().total()));
        if (ThaiDates.arabicDigits(overall).contains(before)) {
            return Optional.empty();
        }
        return Optional.of(words.get(
                "plan.comparison",
                String.valueOf(Facts.points(result.total())),
                Facts.change(words, result.change()),
                String.valueOf(data.resultYear() - 1),
                before));
    }

    private List<Block> analysis(AnalysisView analysis, ColumnSet set) {
        var blocks = new ArrayList<Block>();
        var score = Facts.points(analysis.score());
        if (analysis.text().isBlank()) {
            return blocks;
        }
        var name = words.get(
                "indicator", String.valueOf(analysis.indicator()), Objects.requireNonNullElse(analysis.name(), ""));
        blocks.add(heading(3, score == null ? name : words.get("plan.indicator-score", name, score)));
        analysis.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(PaperParts::running)
                .map(paragraph -> set.elements().contains(ANALYSIS) ? paragraph : marked(paragraph))
                .forEach(blocks::add);
        return blocks;
    }

    private static Block marked(Paragraph paragraph) {
        return new Marked(ANALYSIS, paragraph);
    }

    private static Heading heading(int level, String text) {
        return new Heading(level, text, Align.LEFT);
    }
}
