package org.itacycle.measure;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itacycle.measure.FindingRule.Place;

/** Texts that stand twice; what is copied from row to row is what assessors notice first. */
final class RepetitionFindings {

    /** Shorter texts are common phrases. */
    private static final int SHORTEST_PARAGRAPH = 40;

    static final FindingRule DUPLICATE_MEASURE = new FindingRule(
            "DUPLICATE_MEASURE",
            facts -> repeated(facts.measures().stream()
                    .map(measure -> new Written(measure.words(), Place.in(measure, "title")))));

    static final FindingRule DUPLICATE_STEP = new FindingRule(
            "DUPLICATE_STEP", facts -> repeated(facts.measures().stream().flatMap(RepetitionFindings::steps)));

    /** A whole paragraph of an analysis stands in the measure's own words. */
    static final FindingRule COPIED_TEXT = FindingRule.field(
            "COPIED_TEXT",
            "title",
            (facts, measure) -> facts.analyses().values().stream()
                    .map(analysis -> Texts.essence(analysis.text()))
                    .filter(paragraph -> paragraph.length() >= SHORTEST_PARAGRAPH)
                    .anyMatch(paragraph ->
                            measure.texts().map(Texts::essence).anyMatch(text -> text.contains(paragraph))));

    static final List<FindingRule> ALL = List.of(DUPLICATE_MEASURE, DUPLICATE_STEP, COPIED_TEXT);

    private RepetitionFindings() {}

    private static Stream<Written> steps(MeasureView measure) {
        return IntStream.range(0, measure.steps().size())
                .mapToObj(i -> new Written(measure.steps().get(i).text(), Place.in(measure, "steps[" + i + "].text")));
    }

    /** Every text but the first of those that say the same. */
    private static Stream<Place> repeated(Stream<Written> texts) {
        var seen = new HashMap<String, Place>();
        return texts
                .filter(written -> !Texts.essence(written.text()).isEmpty())
                .filter(written -> seen.putIfAbsent(Texts.essence(written.text()), written.place()) != null)
                .map(Written::place)
                .toList()
                .stream();
    }

    private record Written(String text, Place place) {}
}
