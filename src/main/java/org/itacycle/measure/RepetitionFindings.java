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
            facts -> repeated(
                    facts.measures().stream().map(measure -> Passage.of(measure.words(), Place.in(measure, "title")))));

    static final FindingRule DUPLICATE_STEP = new FindingRule(
            "DUPLICATE_STEP", facts -> repeated(facts.measures().stream().flatMap(RepetitionFindings::steps)));

    /** A whole paragraph of an analysis stands in the measure's own words. */
    static final FindingRule COPIED_TEXT = new FindingRule("COPIED_TEXT", RepetitionFindings::copied);

    static final List<FindingRule> ALL = List.of(DUPLICATE_MEASURE, DUPLICATE_STEP, COPIED_TEXT);

    private RepetitionFindings() {}

    private static Stream<Passage> steps(MeasureView measure) {
        return IntStream.range(0, measure.steps().size())
                .mapToObj(i -> Passage.of(measure.steps().get(i).text(), Place.in(measure, "steps[" + i + "].text")));
    }

    private static Stream<Place> copied(PlanFacts facts) {
        var paragraphs = facts.analyses().values().stream()
                .map(analysis -> Texts.essence(analysis.text()))
                .filter(paragraph -> paragraph.length() >= SHORTEST_PARAGRAPH)
                .toList();
        return facts.measures().stream()
                .filter(measure -> measure.texts()
                        .map(Texts::essence)
                        .anyMatch(text -> paragraphs.stream().anyMatch(text::contains)))
                .map(measure -> Place.in(measure, "title"));
    }

    /** Every text but the first of those that say the same. */
    private static Stream<Place> repeated(Stream<Passage> texts) {
        var seen = new HashMap<String, Place>();
        return texts
                .filter(written -> !written.essence().isEmpty())
                .filter(written -> seen.putIfAbsent(written.essence(), written.place()) != null)
                .map(Passage::place)
                .toList()
                .stream();
    }

    private record Passage(String essence, Place place) {

        private static Passage of(String text, Place place) {
            return new Passage(Texts.essence(text), place);
        }
    }
}
