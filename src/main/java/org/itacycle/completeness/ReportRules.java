package org.itacycle.completeness;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itacycle.calendar.FiscalYear;
import org.itacycle.completeness.DocumentRule.Place;
import org.itacycle.measure.MeasureStep;
import org.itacycle.paperwork.DocumentData;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportResult;
import org.itacycle.reporting.ReportView;

/** What to look at in a report beside what is missing in it. */
final class ReportRules {

    /** The answers that say that there is nothing to tell. */
    private static final Set<String> NOTHING = Set.of("", "ไม่มี", "none");

    static final DocumentRule OUTCOME_COPIED = copied("OUTCOME_COPIED", "OUTCOME", "outcomes", ReportView::outcomes);

    static final DocumentRule RESULT_COPIED = copied("RESULT_COPIED", "RESULT", "results", ReportRules::results);

    static final DocumentRule OUTCOME_REPEATS_RESULT = DocumentRule.field(
            "OUTCOME_REPEATS_RESULT",
            "OUTCOME",
            "outcomes",
            (facts, measure) -> reported(measure).anyMatch(report -> shares(report.outcomes(), results(report))));

    static final DocumentRule RESULT_REPEATS_STEP = DocumentRule.field(
            "RESULT_REPEATS_STEP",
            "RESULT",
            "results",
            (facts, measure) -> reported(measure)
                    .anyMatch(report -> shares(
                            results(report),
                            measure.measure().steps().stream()
                                    .map(MeasureStep::text)
                                    .toList())));

    static final DocumentRule RESULT_OUTSIDE_FISCAL_YEAR = DocumentRule.field(
            "RESULT_OUTSIDE_FISCAL_YEAR",
            "RESULT",
            "results",
            (facts, measure) -> reported(measure).flatMap(ReportRules::days).anyMatch(day -> isOutside(facts, day)));

    /** Who tells of an obstacle must say what should be done about it; "none" is no answer then. */
    static final DocumentRule OBSTACLE_WITHOUT_SUGGESTION = DocumentRule.field(
            "OBSTACLE_WITHOUT_SUGGESTION",
            "SUGGESTION",
            "suggestions",
            (facts, measure) -> reported(measure)
                    .anyMatch(report -> tells(report.obstacles())
                            && !report.suggestions().isEmpty()
                            && !tells(report.suggestions())));

    static final DocumentRule AS_AFTER_SIX_MONTHS = DocumentRule.field(
            "AS_AFTER_SIX_MONTHS",
            "RESULT",
            "results",
            (facts, measure) -> reported(measure)
                    .anyMatch(report -> Objects.equals(report.copiedFrom(), 6) && report.status() != null));

    static final DocumentRule RESULT_WITHOUT_PROOF = DocumentRule.field(
            "RESULT_WITHOUT_PROOF",
            "RESULT",
            "results",
            (facts, measure) -> !facts.proven().contains(measure.measure().id())
                    && reported(measure)
                            .anyMatch(report -> report.status() == ExecutionStatus.DONE
                                    && days(report).findAny().isEmpty()));

    static final List<DocumentRule> ALL = List.of(
            RESULT_OUTSIDE_FISCAL_YEAR,
            OBSTACLE_WITHOUT_SUGGESTION,
            OUTCOME_COPIED,
            RESULT_COPIED,
            OUTCOME_REPEATS_RESULT,
            RESULT_REPEATS_STEP,
            AS_AFTER_SIX_MONTHS,
            RESULT_WITHOUT_PROOF);

    private ReportRules() {}

    static Stream<ReportView> reported(DocumentData.Measure measure) {
        return Stream.ofNullable(measure.report());
    }

    private static DocumentRule copied(
            String code, String element, String field, Function<ReportView, List<String>> texts) {
        return new DocumentRule(code, element, facts -> {
            var written = facts.measures().stream()
                    .flatMap(measure ->
                            reported(measure).flatMap(report -> written(measure, field, texts.apply(report))))
                    .toList();
            return Essence.repeated(written, Passage::text).stream().map(Passage::place);
        });
    }

    private static Stream<Passage> written(DocumentData.Measure measure, String field, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Passage(texts.get(i), Place.in(measure, field + "[" + i + "]")));
    }

    private static List<String> results(ReportView report) {
        return report.results().stream().map(ReportResult::text).toList();
    }

    private static boolean shares(List<String> some, List<String> others) {
        var known = others.stream().map(Essence::of).toList();
        return some.stream()
                .map(Essence::of)
                .anyMatch(text -> text.length() >= Essence.SHORTEST_COPY && known.contains(text));
    }

    private static boolean tells(List<String> texts) {
        return texts.stream().map(Essence::of).anyMatch(text -> !NOTHING.contains(text));
    }

    private static Stream<LocalDate> days(ReportView report) {
        return Stream.concat(
                report.results().stream().flatMap(result -> Stream.ofNullable(result.on())),
                report.steps().stream().flatMap(step -> Stream.ofNullable(step.doneOn())));
    }

    private static boolean isOutside(DocumentFacts facts, LocalDate day) {
        var year = new FiscalYear(facts.cycle().measureYear());
        return day.isBefore(year.start()) || day.isAfter(year.end());
    }

    /** A text and where it stands. */
    private record Passage(String text, Place place) {}
}
