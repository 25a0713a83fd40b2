package org.itacycle.imports.interpretation.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.itacycle.assessment.Instrument;
import org.itacycle.assessment.RatingLevel;
import org.itacycle.assessment.RuleSet;
import org.itacycle.imports.ImportPreview.ReadIndicator;
import org.itacycle.imports.ImportPreview.ReadScores;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.interpretation.wording.Likeness;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.imports.source.Place;
import org.itacycle.imports.source.SourceDocument;
import org.itacycle.imports.source.Table;
import org.jspecify.annotations.Nullable;

/** Reads the official result: total and level from the text, indicators from the summary, items from their list. */
public final class ScoreReader {

    private static final double SAME_NAME = 0.85;

    private final RuleSet rules;

    /** The rules of the year of the result. */
    public ScoreReader(RuleSet rules) {
        this.rules = rules;
    }

    /** The scores, or nothing when the document has none; the tables are given by their blocks. */
    public @Nullable ReadScores read(SourceDocument document, List<Integer> tables, Frame frame, Trace trace) {
        return read(document, tables, frame.resultYear(), trace);
    }

    /** The same for a result of the year (B.E.), which tells the column where a table compares years. */
    public @Nullable ReadScores read(
            SourceDocument document, List<Integer> tables, @Nullable Integer resultYear, Trace trace) {
        var reading = new Reading(trace);
        for (int block : tables) {
            if (document.blocks().get(block) instanceof Table table) {
                reading.table(new ScoreColumns(table, resultYear).rows(block));
            }
        }
        IndicatorHeading.all(document).forEach(reading::heading);
        ProseScore.find(document, rules).ifPresent(reading::prose);
        return reading.scores();
    }

    /** One document on its way. */
    private final class Reading {

        private final Trace trace;
        private final List<PrintedScore> printed = new ArrayList<>();
        private final Map<Instrument, PrintedScore> instruments = new EnumMap<>(Instrument.class);
        private final List<ItemList.Row> items = new ArrayList<>();
        private @Nullable PrintedScore total;
        private @Nullable RatingLevel level;

        Reading(Trace trace) {
            this.trace = trace;
        }

        void table(List<ScoreRow> rows) {
            boolean listsItems = rows.stream().anyMatch(ScoreReader.this::isItem);
            Integer current =
                    items.isEmpty() ? null : items.get(items.size() - 1).indicator();
            for (var row : rows) {
                var indicator = indicatorOf(row);
                var instrument = ScoreWords.THAI.instrument(row.text());
                if (indicator != null) {
                    current = indicator;
                    indicator(row, indicator, listsItems);
                } else if (ScoreWords.THAI.isTotal(row.text())) {
                    row.score()
                            .ifPresent(score -> total = new PrintedScore(0, score, row.printed(), row.place(), false));
                } else if (instrument.isPresent()) {
                    row.score().ifPresent(score -> instrument(instrument.get(), score, row.printed(), row.place()));
                } else if (isItem(row)) {
                    items.add(new ItemList.Row(row, current));
                }
            }
        }

        private void indicator(ScoreRow row, int number, boolean ofItems) {
            row.score()
                    .ifPresent(
                            score -> printed.add(new PrintedScore(number, score, row.printed(), row.place(), ofItems)));
            row.instrumentScore()
                    .ifPresent(score -> rules.indicator(number)
                            .ifPresent(of -> instrument(of.instrument(), score, row.printedInstrument(), row.place())));
        }

        private void instrument(Instrument instrument, BigDecimal score, String text, Place place) {
            instruments.putIfAbsent(instrument, new PrintedScore(0, score, text, place, false));
        }

        void heading(IndicatorHeading heading) {
            if (heading.score() != null && heading.printed() != null) {
                var place = Place.ofBlock(heading.block());
                printed.add(new PrintedScore(heading.indicator(), heading.score(), heading.printed(), place, null));
            }
        }

        void prose(ProseScore prose) {
            level = prose.level();
            total = new PrintedScore(0, prose.total(), prose.sentence(), prose.place(), false);
        }

        @Nullable
        ReadScores scores() {
            if (printed.isEmpty() && items.isEmpty() && instruments.isEmpty() && total == null) {
                return null;
            }
            var chosen = new TreeMap<Integer, PrintedScore>();
            for (var source : new Boolean[] {false, true, null}) {
                printed.stream()
                        .filter(score -> Objects.equals(score.ofItems(), source))
                        .forEach(score -> chosen.putIfAbsent(score.indicator(), score));
            }
            var indicators = chosen.values().stream()
                    .map(score -> new ReadIndicator(score.indicator(), score.score()))
                    .toList();
            var readItems = new ItemList(rules, trace).read(items);
            var check = new ScoreCheck(rules, indicators, trace);
            check.sources(List.copyOf(chosen.values()), printed);
            var usable = check.instruments(instruments);
            check.total(total, level, usable);
            if (total != null) {
                trace.read("scores.total", total.place());
            }
            return new ReadScores(total == null ? null : total.score(), level, usable, indicators, readItems);
        }
    }

    /** The number in front, or that of the indicator whose name stands there. */
    private @Nullable Integer indicatorOf(ScoreRow row) {
        var number = row.indicator();
        if (number != null) {
            return rules.indicator(number).isPresent() ? number : null;
        }
        var essence = Wording.essence(row.words());
        return rules.indicators().stream()
                .filter(indicator -> Likeness.ofEssences(essence, Wording.essence(indicator.name())) >= SAME_NAME)
                .map(RuleSet.Indicator::number)
                .findFirst()
                .orElse(null);
    }

    private boolean isItem(ScoreRow row) {
        return indicatorOf(row) == null
                && !ScoreWords.THAI.isTotal(row.text())
                && (row.score().isPresent() || row.code() != null)
                && (row.code() != null || ScoreWords.THAI.instrument(row.text()).isEmpty());
    }
}
