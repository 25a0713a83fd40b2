package org.itacycle.completeness;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.itacycle.assessment.Finding;
import org.itacycle.paperwork.DocumentData;
import org.jspecify.annotations.Nullable;

/**
 * One thing to look at before a document is published. How much it matters is data of the fiscal year; the sentence is
 * the message {@code completeness.finding.<code in kebab-case>}. The element is the required one it is about.
 */
record DocumentRule(String code, @Nullable String element, Function<DocumentFacts, Stream<Place>> look) {

    /** Where it was found, and what the sentence mentions. */
    record Place(String where, List<Object> arguments) {

        static Place of(String where, Object... arguments) {
            return new Place(where, List.of(arguments));
        }

        /** A field of a measure; the sentence mentions its number and words, then what is given. */
        static Place in(DocumentData.Measure measure, String field, Object... more) {
            var view = measure.measure();
            return new Place(
                    "measures[" + (view.number() - 1) + "]." + field,
                    Stream.concat(Stream.of(String.valueOf(view.number()), view.words()), Stream.of(more))
                            .toList());
        }
    }

    /** A rule about the document as a whole. */
    static DocumentRule whole(String code, String where, Predicate<DocumentFacts> found) {
        return new DocumentRule(code, null, facts -> found.test(facts) ? Stream.of(Place.of(where)) : Stream.empty());
    }

    /** A rule about one field of every measure. */
    static DocumentRule field(
            String code,
            @Nullable String element,
            String field,
            BiPredicate<DocumentFacts, DocumentData.Measure> found) {
        return new DocumentRule(
                code,
                element,
                facts -> facts.measures().stream()
                        .filter(measure -> found.test(facts, measure))
                        .map(measure -> Place.in(measure, field)));
    }

    Stream<Finding> ask(DocumentFacts facts) {
        var message = "completeness.finding." + code.toLowerCase(Locale.ROOT).replace('_', '-');
        var severity = facts.rules().documentSeverity(code);
        return look.apply(facts).map(place -> new Finding(code, severity, place.where(), message, place.arguments()));
    }
}
