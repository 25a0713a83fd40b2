package org.itacycle.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A plan or a report that nobody ever wrote; the same seed gives the same one. Years are of the Buddhist Era. */
record RandomPlan(int year, boolean report, List<Measure> measures) {

    /** A measure; results stand either here or at its steps. */
    record Measure(
            int number,
            String title,
            Units units,
            Span span,
            List<Step> steps,
            List<String> results,
            List<String> outcomes,
            List<String> suggestions) {}

    record Step(String text, Units units, Span span, String result, String status) {}

    /** Units by their canonical names, and each as it is to be written. */
    record Units(List<String> names, List<String> written) {}

    /** Whole months, or days of one month. */
    record Span(LocalDate start, LocalDate end) {}

    private static final List<String> STATUSES = List.of("NOT_STARTED", "IN_PROGRESS", "DONE");

    static RandomPlan of(Random random) {
        var year = 2567 + random.nextInt(4);
        var report = random.nextInt(3) > 0;
        var titles = shuffled(RandomWords.TITLES, random);
        var steps = shuffled(RandomWords.STEPS, random).iterator();
        var measures = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(number -> {
                    var own = new ArrayList<Step>();
                    for (int i = random.nextInt(4); i >= 0 && steps.hasNext(); i--) {
                        own.add(step(steps.next(), year, random));
                    }
                    return measure(number, titles.get(number - 1), year, own, random);
                })
                .filter(measure -> !measure.steps().isEmpty())
                .toList();
        return new RandomPlan(year, report, measures);
    }

    private static Measure measure(int number, String title, int year, List<Step> steps, Random random) {
        return new Measure(
                number,
                title,
                units(random),
                span(year, random),
                steps,
                some(RandomWords.RESULTS, 1 + random.nextInt(4), random),
                some(RandomWords.OUTCOMES, 1 + random.nextInt(2), random),
                some(RandomWords.SUGGESTIONS, random.nextInt(2), random));
    }

    private static Step step(String text, int year, Random random) {
        return new Step(
                text, units(random), span(year, random), pick(RandomWords.RESULTS, random), pick(STATUSES, random));
    }

    private static Units units(Random random) {
        var chosen = random.nextInt(3) == 0
                ? some(RandomWords.ALONE, 1, random)
                : some(RandomWords.DIVISIONS, 1 + random.nextInt(3), random);
        return new Units(
                chosen.stream().map(RandomWords.UnitName::canonical).toList(),
                chosen.stream().map(unit -> pick(unit.written(), random)).toList());
    }

    /** Within the fiscal year, most often the whole of it. */
    private static Span span(int year, Random random) {
        var first = LocalDate.of(year - 544, 10, 1);
        if (random.nextBoolean()) {
            return new Span(first, first.plusYears(1).minusDays(1));
        }
        var from = random.nextInt(12);
        var until = from + random.nextInt(12 - from);
        return new Span(first.plusMonths(from), first.plusMonths(until + 1L).minusDays(1));
    }

    static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> List<T> some(List<T> list, int count, Random random) {
        return shuffled(list, random).subList(0, count);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
