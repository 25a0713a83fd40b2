package org.itacycle.imports.takeover;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.itacycle.assessment.Assessments;
import org.itacycle.assessment.Instrument;
import org.itacycle.assessment.OfficialResult;
import org.itacycle.assessment.OfficialResult.IndicatorScore;
import org.itacycle.assessment.OfficialResult.ItemScore;
import org.itacycle.assessment.OfficialResult.PreviousResult;
import org.itacycle.imports.TakeOver;
import org.itacycle.organization.Actor;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/**
 * Takes scores into the official result. What the document does not say stays as it was recorded; a result of the year
 * before is kept as the previous one.
 */
@Component
class ScoresTaking {

    private final Assessments assessments;

    ScoresTaking(Assessments assessments) {
        this.assessments = assessments;
    }

    /** Records the scores; what is of another year is left out, or refused where it was asked for. */
    Counts take(CycleKey cycle, TakeOver body, Actor actor, Remarks remarks) {
        var read = Objects.requireNonNull(body.scores());
        var before = assessments.official(cycle);
        var years = body.resultYear() == null ? 0 : cycle.resultYear() - body.resultYear();
        if (years == 0) {
            record(cycle, current(before, read), actor, remarks);
            return counts(read);
        }
        if (years == 1) {
            record(cycle, previous(before, read), actor, remarks);
            remarks.leave("scores", "previous-year", String.valueOf(body.resultYear()));
            return new Counts(counts(read).indicators(), 0);
        }
        if (body.take() != null && Boolean.TRUE.equals(body.take().scores())) {
            remarks.refuse(Missing.of(
                    "resultYear",
                    "imports.scores-of-another-year",
                    String.valueOf(body.resultYear()),
                    String.valueOf(cycle.resultYear())));
        } else {
            remarks.leave(
                    "scores",
                    "scores-of-another-year",
                    String.valueOf(body.resultYear()),
                    String.valueOf(cycle.resultYear()));
        }
        return Counts.NONE;
    }

    /** Entries of the document come first in the result, so a complaint names their places in the document. */
    private void record(CycleKey cycle, OfficialResult result, Actor actor, Remarks remarks) {
        try {
            assessments.record(cycle, result, Version.ANY, actor);
        } catch (InvalidInput refusal) {
            refusal.missing()
                    .forEach(missing -> remarks.refuse(new Missing(
                            "scores." + missing.where().replaceFirst("^previous\\.", ""),
                            missing.message(),
                            missing.arguments())));
        }
    }

    private static OfficialResult current(OfficialResult before, TakeOver.Scores read) {
        var instruments = new EnumMap<Instrument, BigDecimal>(Instrument.class);
        instruments.putAll(before.instruments());
        instruments.putAll(read.instruments());
        return new OfficialResult(
                read.total() == null ? before.total() : read.total(),
                read.level() == null ? before.level() : read.level(),
                instruments,
                indicators(before, read),
                items(before, read),
                before.previous());
    }

    private static OfficialResult previous(OfficialResult before, TakeOver.Scores read) {
        var known = new PreviousResult(
                read.total(), read.level(), read.instruments(), indicators(OfficialResult.EMPTY, read));
        return new OfficialResult(
                before.total(), before.level(), before.instruments(), before.indicators(), before.items(), known);
    }

    private static List<IndicatorScore> indicators(OfficialResult before, TakeOver.Scores read) {
        var indicators = new ArrayList<IndicatorScore>();
        for (var indicator : read.indicators()) {
            var number = indicator == null || indicator.number() == null ? 0 : indicator.number();
            var score = indicator == null ? null : indicator.score();
            var known = before.indicators().stream()
                    .filter(candidate -> candidate.number() == number)
                    .findFirst();
            indicators.add(new IndicatorScore(
                    number,
                    score == null ? known.map(IndicatorScore::score).orElse(null) : score,
                    known.map(IndicatorScore::partScores).orElse(List.of()),
                    indicator == null || indicator.lead() == null
                            ? known.map(IndicatorScore::lead).orElse(null)
                            : indicator.lead()));
        }
        before.indicators().stream()
                .filter(candidate -> indicators.stream().noneMatch(taken -> taken.number() == candidate.number()))
                .forEach(indicators::add);
        return indicators;
    }

    private static List<ItemScore> items(OfficialResult before, TakeOver.Scores read) {
        var items = new ArrayList<ItemScore>();
        for (var item : read.items()) {
            var code = item == null ? null : item.code();
            var known = before.items().stream()
                    .filter(candidate -> code != null && code.strip().equalsIgnoreCase(candidate.code()))
                    .findFirst();
            items.add(new ItemScore(
                    code,
                    item == null || item.score() == null
                            ? known.map(ItemScore::score).orElse(null)
                            : item.score(),
                    item == null ? null : item.text(),
                    item == null || item.comment() == null
                            ? known.map(ItemScore::comment).orElse(null)
                            : item.comment()));
        }
        before.items().stream()
                .filter(candidate -> items.stream().noneMatch(taken -> same(taken, candidate)))
                .forEach(items::add);
        return items;
    }

    private static boolean same(ItemScore one, ItemScore other) {
        return one.code() != null && one.code().strip().equalsIgnoreCase(other.code());
    }

    private static Counts counts(TakeOver.Scores read) {
        return new Counts(
                (int) read.indicators().stream()
                        .filter(indicator -> indicator != null && indicator.score() != null)
                        .count(),
                (int) read.items().stream()
                        .filter(item -> item != null && item.score() != null)
                        .count());
    }

    /** How many scores were taken. */
    record Counts(int indicators, int items) {

        static final Counts NONE = new Counts(0, 0);
    }
}
