package org.itacycle.measure;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.itacycle.assessment.Finding;

/**
 * One thing that a reviewer of the plan wants to see. How much it matters is data of the fiscal year; the sentence is
 * the message {@code measure.finding.<code in kebab-case>}.
 */
record FindingRule(String code, Function<PlanFacts, Stream<Place>> look) {

    /** Where it was found, and what the sentence mentions. */
    record Place(String where, List<Object> arguments) {

        static Place of(String where, Object... arguments) {
            return new Place(where, List.of(arguments));
        }

        /** A field of a measure; the sentence mentions the measure's number and words, then what is given. */
        static Place in(MeasureView measure, String field, Object... more) {
            var named = Stream.<Object>of(String.valueOf(measure.number()), measure.words());
            return new Place(
                    "measures[" + (measure.number() - 1) + "]." + field,
                    Stream.concat(named, Stream.of(more)).toList());
        }
    }

    /** A rule about one field of every measure by itself. */
    static FindingRule field(String code, String field, BiPredicate<PlanFacts, MeasureView> found) {
        return measures(
                code,
                (facts, measure) -> found.test(facts, measure) ? Stream.of(Place.in(measure, field)) : Stream.empty());
    }

    /** A rule about every measure by itself. */
    static FindingRule measures(String code, BiFunction<PlanFacts, MeasureView, Stream<Place>> look) {
        return new FindingRule(code, facts -> facts.measures().stream().flatMap(measure -> look.apply(facts, measure)));
    }

    /** A rule about every indicator by itself. */
    static FindingRule indicators(String code, BiPredicate<PlanFacts, Integer> found) {
        return new FindingRule(
                code,
                facts -> facts.resultRules().indicators().stream()
                        .filter(indicator -> found.test(facts, indicator.number()))
                        .map(indicator -> Place.of(
                                "indicators[" + (indicator.number() - 1) + "]",
                                String.valueOf(indicator.number()),
                                indicator.name())));
    }

    Stream<Finding> ask(PlanFacts facts) {
        var severity = facts.rules().measureSeverity(code);
        var message = "measure.finding." + code.toLowerCase(Locale.ROOT).replace('_', '-');
        return look.apply(facts).map(place -> new Finding(code, severity, place.where(), message, place.arguments()));
    }
}
