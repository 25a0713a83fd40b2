package org.itacycle.reporting;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Measures;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reports on the measures after 6 and after 12 months. They are drafts until the round is sent; everybody writes only
 * the part that her division owes.
 */
@Component
public class Reports {

    private final Measures measures;
    private final ReportStore store;
    private final ReportRights rights;
    private final ReportCheck check;
    private final Duties duties;
    private final Contributors contributors;
    private final RoundReview review;
    private final MessageSource messages;
    private final AuditLog audit;
    private final Clock clock;

    Reports(
            Measures measures,
            ReportStore store,
            ReportRights rights,
            ReportCheck check,
            Duties duties,
            Contributors contributors,
            RoundReview review,
            MessageSource messages,
            AuditLog audit,
            Clock clock) {
        this.measures = measures;
        this.store = store;
        this.rights = rights;
        this.check = check;
        this.duties = duties;
        this.contributors = contributors;
        this.review = review;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** The report as it stands; one of twelve months begins as a copy of the one of six. */
    public ReportView get(CycleKey cycle, UUID measure, int round) {
        ReportCheck.requireRound(round);
        return ReportView.of(measures.get(cycle, measure), round, store.state(cycle, measure, round));
    }

    /** The reports of all measures in the order of the plan. */
    public List<ReportView> all(CycleKey cycle, int round) {
        return all(cycle, round, measures.all(cycle));
    }

    /** The same where the measures have been read. */
    public List<ReportView> all(CycleKey cycle, int round, List<MeasureView> measures) {
        ReportCheck.requireRound(round);
        var states = store.states(cycle, round);
        return measures.stream()
                .map(measure -> ReportView.of(measure, round, stateOf(states, measure)))
                .toList();
    }

    /** Writes the caller's part of the draft; nothing changes when it says what stands there already. */
    @Transactional
    public ReportView save(CycleKey cycle, UUID id, int round, ReportDraft draft, Version version, Actor actor) {
        ReportCheck.requireRound(round);
        var measure = measures.get(cycle, id);
        var scope = rights.scope(actor, cycle, measure, round);
        check.check(cycle, measure, draft);
        store.lock(cycle, id, round);
        var current = store.state(cycle, id, round);
        version.requireCurrent(current.version());
        return write(cycle, measure, round, current, scope.merge(current.content(), draft), "report.saved", actor);
    }

    /** Replaces what the caller's units have contributed to a measure that another division leads. */
    @Transactional
    public ReportView contribute(
            CycleKey cycle, UUID id, int round, List<Contribution> given, Version version, Actor actor) {
        ReportCheck.requireRound(round);
        var measure = measures.get(cycle, id);
        rights.requireContribution(actor, cycle, measure, round);
        var own = contributors.own(cycle, given, actor);
        check.check(cycle, own);
        store.lock(cycle, id, round);
        var current = store.state(cycle, id, round);
        version.requireCurrent(current.version());
        var merged = contributors.replaced(cycle, current.content().contributionsOrNone(), own, actor);
        var content = current.content().with(merged, current.content().stepsOrNone());
        return write(cycle, measure, round, current, content, "report.contributed", actor);
    }

    /** Answers every obstacle and suggestion that the division has left open with the word for none. */
    @Transactional
    public List<ReportView> answerNone(CycleKey cycle, int round, String division, Actor actor) {
        ReportCheck.requireRound(round);
        var none = messages.getMessage("reporting.none", null, Locale.ROOT);
        var led = duties.of(cycle, division).stream()
                .filter(OwedMeasure::leads)
                .map(OwedMeasure::measure)
                .toList();
        for (var measure : led) {
            rights.scope(actor, cycle, measure, round);
            store.lock(cycle, measure.id(), round);
            var current = store.state(cycle, measure.id(), round);
            write(cycle, measure, round, current, current.content().answering(none), "report.saved", actor);
        }
        return led.stream().map(measure -> get(cycle, measure.id(), round)).toList();
    }

    /** What the division still lacks before it may send the round; the places are those of the measures it owes. */
    public List<Missing> missing(CycleKey cycle, int round, String division) {
        ReportCheck.requireRound(round);
        return review.missing(cycle, round, division);
    }

    /** What the report of the round lacks, whoever owes it. */
    public List<Unreported> unreported(CycleKey cycle, int round) {
        ReportCheck.requireRound(round);
        return review.unreported(cycle, round, measures.reportingDivisions(cycle));
    }

    private ReportView write(
            CycleKey cycle,
            MeasureView measure,
            int round,
            ReportState current,
            ReportDraft content,
            String action,
            Actor actor) {
        if (content.equals(current.content()) && current.version() > 0) {
            return ReportView.of(measure, round, current);
        }
        var change = new ReportState.Change(actor.userId(), actor.name(), clock.instant());
        store.save(cycle, measure.id(), round, content, current.version() + 1, change);
        var details = Map.of("measure", measure.title(), "round", round, "status", String.valueOf(content.status()));
        audit.record(AuditEntry.of(
                cycle, actor.userId(), actor.name(), action, measure.id().toString(), details));
        return ReportView.of(measure, round, store.state(cycle, measure.id(), round));
    }

    private static ReportState stateOf(Map<UUID, ReportState> states, MeasureView measure) {
        return states.getOrDefault(measure.id(), ReportState.unwritten(null));
    }
}
