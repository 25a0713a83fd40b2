package org.itacycle.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itacycle.assessment.AssessmentView.IndicatorView;
import org.itacycle.assessment.AssessmentView.ItemView;
import org.itacycle.assessment.AssessmentView.Rating;
import org.itacycle.assessment.OfficialResult.IndicatorScore;
import org.itacycle.assessment.OfficialResult.ItemScore;
import org.itacycle.assessment.OfficialResult.PreviousResult;
import org.itacycle.assessment.RuleSet.Indicator;
import org.itacycle.assessment.RuleSet.Item;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts beside an official result what follows from it. */
@Component
class AssessmentReader {

    private final RuleSets ruleSets;
    private final ResultRows rows;
    private final Leads leads;
    private final IndicatorDefaults defaults;

    AssessmentReader(RuleSets ruleSets, ResultRows rows, Leads leads, IndicatorDefaults defaults) {
        this.ruleSets = ruleSets;
        this.rows = rows;
        this.leads = leads;
        this.defaults = defaults;
    }

    AssessmentView read(CycleKey cycle) {
        var rules = ruleSets.of(cycle.resultYear());
        var stored = rows.of(cycle);
        var official = stored.result();
        var previous = previous(cycle, official);
        var computation = new Computation(official, rules);
        var effective = computation.effectiveInstruments();
        var rule = new RatingRule(rules);
        var level = Optional.ofNullable(official.level()).or(() -> rule.level(official.total(), effective));
        return new AssessmentView(
                cycle.resultYear(),
                official.total(),
                official.level(),
                official.instruments(),
                indicators(cycle, rules, official, previous),
                items(rules, official),
                previous,
                previous == null ? null : change(official.total(), previous.total()),
                computation.result(),
                level.map(known -> new Rating(known, rules.label(known))).orElse(null),
                level.map(known -> rule.gaps(known, official.total(), effective))
                        .orElse(List.of()),
                new ScoreFindings(official, rules, computation).all(),
                stored.version());
    }

    /** The totals of both years, without all that follows from them. */
    Totals totals(CycleKey cycle) {
        var official = rows.of(cycle).result();
        var previous = previous(cycle, official);
        return new Totals(official.total(), previous == null ? null : previous.total());
    }

    /** Last year's result: what was entered with this year's, the rest from the year that recorded it. */
    @Nullable
    PreviousResult previous(CycleKey cycle, OfficialResult official) {
        var entered = official.previous();
        return rows.ofYear(cycle.organization(), cycle.resultYear() - 1)
                .map(PreviousResult::of)
                .map(recorded -> entered == null ? recorded : entered.completedBy(recorded))
                .orElse(entered);
    }

    private List<IndicatorView> indicators(
            CycleKey cycle, RuleSet rules, OfficialResult official, @Nullable PreviousResult previous) {
        var names = leads.names(cycle);
        var lead = leads.of(cycle, rules, official, names);
        return rules.indicators().stream()
                .map(indicator -> indicator(
                        indicator,
                        official,
                        Optional.ofNullable(lead.get(indicator.number())),
                        names,
                        previous == null ? Optional.empty() : previous.score(indicator.number())))
                .toList();
    }

    private IndicatorView indicator(
            Indicator indicator,
            OfficialResult official,
            Optional<String> lead,
            Map<String, String> names,
            Optional<BigDecimal> before) {
        var score = official.score(indicator.number());
        return new IndicatorView(
                indicator.number(),
                indicator.name(),
                indicator.instrument(),
                score.orElse(null),
                parts(official, indicator.number()),
                lead.orElse(null),
                lead.map(names::get).orElse(null),
                before.orElse(null),
                change(score.orElse(null), before.orElse(null)),
                score.map(defaults::intentFor).orElse(null));
    }

    private static List<BigDecimal> parts(OfficialResult official, int number) {
        return official.indicators().stream()
                .filter(indicator -> indicator.number() == number)
                .map(IndicatorScore::partScores)
                .findFirst()
                .orElse(List.of());
    }

    /** All items of the year in its order, then those whose code the year does not know. */
    private static List<ItemView> items(RuleSet rules, OfficialResult official) {
        var views = new ArrayList<ItemView>();
        for (var item : rules.items()) {
            views.add(official.item(item.code())
                    .map(score -> view(item, score))
                    .orElseGet(() -> new ItemView(item.code(), item.key(), item.indicator(), null, item.text(), null)));
        }
        official.items().stream()
                .filter(score -> rules.item(score.code()).isEmpty())
                .map(score -> new ItemView(score.code(), null, null, score.score(), score.text(), score.comment()))
                .forEach(views::add);
        return views;
    }

    private static ItemView view(Item item, ItemScore score) {
        var text = Optional.ofNullable(score.text()).orElse(item.text());
        return new ItemView(score.code(), item.key(), item.indicator(), score.score(), text, score.comment());
    }

    /** The total of the year and of the one before. */
    record Totals(@Nullable BigDecimal now, @Nullable BigDecimal before) {}

    private static @Nullable BigDecimal change(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return now == null || before == null ? null : now.subtract(before);
    }
}
