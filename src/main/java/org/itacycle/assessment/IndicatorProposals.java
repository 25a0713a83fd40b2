package org.itacycle.assessment;

import static org.itacycle.assessment.Figures.known;
import static org.itacycle.assessment.Figures.number;
import static org.itacycle.assessment.Figures.points;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.assessment.AssessmentView.IndicatorView;
import org.itacycle.assessment.Proposal.Kind;
import org.itacycle.assessment.RuleSet.LevelRule;

/** The sentences about one indicator: its change, its distance to the next level, its weakest items, its rank. */
final class IndicatorProposals {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** From this many indicators on a rank tells something, and so many places from below are worth a sentence. */
    private static final int FEW = 3;

    private final IndicatorView indicator;
    private final BigDecimal score;
    private final Figures figures;

    private IndicatorProposals(IndicatorView indicator, BigDecimal score, Figures figures) {
        this.indicator = indicator;
        this.score = score;
        this.figures = figures;
    }

    /** The sentences, none while the score is unknown. */
    static Stream<Proposal> of(IndicatorView indicator, AssessmentView view, Figures figures) {
        var score = indicator.score();
        if (score == null) {
            return Stream.empty();
        }
        var items = view.items().stream()
                .filter(item -> Integer.valueOf(indicator.number()).equals(item.indicator()))
                .toList();
        var sentences = new IndicatorProposals(indicator, score, figures);
        return Stream.of(
                        Stream.of(sentences.change()),
                        sentences.rank().stream(),
                        sentences.level().stream(),
                        sentences.instrument().stream(),
                        new ItemProposals(indicator.number(), items).all())
                .flatMap(found -> found);
    }

    private Proposal change() {
        var number = number(indicator.number());
        var before = indicator.previousScore();
        if (before == null) {
            return sentence(Kind.CHANGE, "score", number, indicator.name(), points(score));
        }
        var change = score.subtract(before);
        var key = change.signum() > 0 ? "risen" : change.signum() < 0 ? "fallen" : "same";
        return sentence(
                Kind.CHANGE,
                key,
                number,
                indicator.name(),
                points(score),
                figures.previousYear(),
                points(before),
                points(change.abs()));
    }

    private Optional<Proposal> level() {
        return figures.nextAbove(score)
                .map(next -> sentence(
                        Kind.LEVEL,
                        "below-level",
                        points(next.instrument()),
                        next.label(),
                        points(next.instrument().subtract(score))))
                .or(() -> figures.reached(score)
                        .map(level -> sentence(Kind.LEVEL, "above-level", points(level.instrument()), level.label())));
    }

    /** What the weakest indicator of an instrument would have to gain, the others staying, to lift the instrument. */
    private Optional<Proposal> instrument() {
        var together = figures.of(indicator.instrument());
        var mean = figures.instruments().get(indicator.instrument());
        var weakest = together.stream()
                .filter(other -> other.number() != indicator.number())
                .map(IndicatorView::score)
                .allMatch(other -> other != null && other.compareTo(score) > 0);
        if (mean == null || !weakest || together.size() < 2) {
            return Optional.empty();
        }
        return figures.nextAbove(mean).flatMap(next -> lift(mean, next, together.size()));
    }

    private Optional<Proposal> lift(BigDecimal mean, LevelRule next, int indicators) {
        var gap = next.instrument().subtract(mean);
        var needed = gap.multiply(BigDecimal.valueOf(indicators));
        return score.add(needed).compareTo(FULL) > 0
                ? Optional.empty()
                : Optional.of(sentence(
                        Kind.INSTRUMENT,
                        "lifts-instrument",
                        indicator.instrument().name(),
                        points(mean),
                        points(gap),
                        points(next.instrument()),
                        next.label(),
                        points(needed),
                        points(score.add(needed))));
    }

    private Optional<Proposal> rank() {
        List<IndicatorView> ranked = figures.weakestFirst();
        var lower = ranked.stream()
                .filter(other -> known(other.score()).compareTo(score) < 0)
                .count();
        var higher = ranked.stream()
                .filter(other -> known(other.score()).compareTo(score) > 0)
                .count();
        if (ranked.size() <= FEW || lower + higher == 0) {
            return Optional.empty();
        }
        var count = number(ranked.size());
        if (lower == 0) {
            return Optional.of(sentence(Kind.RANK, "lowest", count));
        }
        if (higher == 0) {
            return Optional.of(sentence(Kind.RANK, "highest", count));
        }
        return lower < FEW
                ? Optional.of(sentence(Kind.RANK, "low", number(Math.toIntExact(lower) + 1), count))
                : Optional.empty();
    }

    private Proposal sentence(Kind kind, String key, Object... arguments) {
        return Proposal.of(indicator.number(), kind, key, arguments);
    }
}
