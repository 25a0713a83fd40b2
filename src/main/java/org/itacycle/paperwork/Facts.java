package org.itacycle.paperwork;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itacycle.assessment.AnnouncedResult;
import org.itacycle.assessment.AssessmentView.Rating;
import org.itacycle.assessment.Assessments;
import org.itacycle.assessment.OfficialResult.PreviousResult;
import org.itacycle.calendar.ReportingRound;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.calendar.YearCalendar;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Signatures;
import org.itacycle.decision.Subject;
import org.itacycle.measure.Measures;
import org.itacycle.organization.Groups;
import org.itacycle.organization.Organizations;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportView;
import org.itacycle.reporting.Reports;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the system knows of a year and its documents, in words with Arabic digits. What is not known has no entry. */
@Component
class Facts {

    private final Organizations organizations;
    private final Assessments assessments;
    private final Measures measures;
    private final Reports reports;
    private final Decisions decisions;
    private final Signatures signatures;
    private final YearCalendar calendar;
    private final Words words;
    private final DecidedReader decided;

    Facts(
            Organizations organizations,
            Assessments assessments,
            Measures measures,
            Reports reports,
            Decisions decisions,
            Signatures signatures,
            YearCalendar calendar,
            Words words,
            DecidedReader decided) {
        this.organizations = organizations;
        this.assessments = assessments;
        this.measures = measures;
        this.reports = reports;
        this.decisions = decisions;
        this.signatures = signatures;
        this.calendar = calendar;
        this.words = words;
        this.decided = decided;
    }

    /** The facts for a document; those of its round and its signature only where it is about a plan or a report. */
    Map<Fact, String> of(CycleKey cycle, @Nullable Subject subject) {
        var facts = new EnumMap<Fact, String>(Fact.class);
        office(cycle, facts);
        years(cycle, subject, facts);
        result(cycle, facts);
        facts.put(Fact.MEASURES, String.valueOf(measures.all(cycle).size()));
        if (subject != null) {
            decided(cycle, subject, facts);
            Optional.ofNullable(subject.round()).ifPresent(round -> round(cycle, round, facts));
        }
        return facts;
    }

    private void office(CycleKey cycle, Map<Fact, String> facts) {
        var office = organizations.get(cycle.organization());
        put(facts, Fact.OFFICE, office.name());
        put(facts, Fact.DISTRICT, office.district());
        put(facts, Fact.PROVINCE, office.province());
        put(facts, Fact.EXECUTIVE, organizations.usualTitle(cycle.organization(), Groups.EXECUTIVE));
        put(facts, Fact.CLERK, organizations.usualTitle(cycle.organization(), Groups.CLERK));
    }

    private static void years(CycleKey cycle, @Nullable Subject subject, Map<Fact, String> facts) {
        var plan = subject == null || subject == Subject.PLAN;
        facts.put(Fact.YEAR, String.valueOf(cycle.measureYear()));
        facts.put(Fact.RESULT_YEAR, String.valueOf(cycle.resultYear()));
        facts.put(Fact.DISCLOSURE_YEAR, String.valueOf(plan ? cycle.measureYear() : cycle.measureYear() + 1));
    }

    private void result(CycleKey cycle, Map<Fact, String> facts) {
        var result = assessments.view(cycle);
        var rating = Optional.ofNullable(result.rating());
        put(facts, Fact.TOTAL, points(result.total()));
        put(facts, Fact.LEVEL, rating.map(Rating::label).orElse(null));
        var previous = Optional.ofNullable(result.previous()).map(PreviousResult::total);
        put(facts, Fact.PREVIOUS_TOTAL, points(previous.orElse(null)));
        put(facts, Fact.CHANGE, change(words, result.change()));
        var own = assessments.announced(cycle.organization(), cycle.measureYear());
        put(facts, Fact.OWN_TOTAL, points(own.map(AnnouncedResult::total).orElse(null)));
        put(facts, Fact.OWN_LEVEL, own.map(AnnouncedResult::level).orElse(null));
    }

    private void decided(CycleKey cycle, Subject subject, Map<Fact, String> facts) {
        decisions
                .agreement(cycle, subject)
                .ifPresent(it -> put(facts, Fact.AGREED, day(decided.read(it).on())));
        signatures.of(cycle, subject).ifPresent(signature -> {
            put(facts, Fact.NUMBER, signature.number());
            put(facts, Fact.SIGNED, day(signature.date()));
        });
    }

    private void round(CycleKey cycle, int round, Map<Fact, String> facts) {
        facts.put(Fact.ROUND, String.valueOf(round));
        facts.put(
                Fact.CUT_OFF, day(calendar.date(cycle, ReportingRound.of(round).cutOff())));
        var counts = reports.all(cycle, round).stream()
                .map(ReportView::status)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        facts.put(Fact.DONE, count(counts, ExecutionStatus.DONE));
        facts.put(Fact.IN_PROGRESS, count(counts, ExecutionStatus.IN_PROGRESS));
        facts.put(Fact.UNABLE, count(counts, ExecutionStatus.UNABLE));
        facts.put(Fact.NOT_STARTED, count(counts, ExecutionStatus.NOT_STARTED));
    }

    /** How the total stands against the year before, as a phrase; empty where that is not known. */
    static String change(Words words, @Nullable BigDecimal change) {
        if (change == null) {
            return "";
        }
        return switch (change.signum()) {
            case 1 -> words.get("change.up", String.valueOf(points(change)));
            case -1 -> words.get("change.down", String.valueOf(points(change.negate())));
            default -> words.get("change.same");
        };
    }

    /** A score with its two decimals. */
    static @Nullable String points(@Nullable BigDecimal score) {
        return score == null ? null : score.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String count(Map<ExecutionStatus, Long> counts, ExecutionStatus status) {
        return String.valueOf(counts.getOrDefault(status, 0L));
    }

    private static String day(LocalDate day) {
        return ThaiDates.longArabic(day);
    }

    private static void put(Map<Fact, String> facts, Fact fact, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.put(fact, value);
        }
    }
}
