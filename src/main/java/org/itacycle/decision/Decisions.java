package org.itacycle.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.measure.Measures;
import org.itacycle.problem.Incomplete;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.CycleKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The decisions about the plan and the reports of a year: recorded once, never changed. */
@Component
public class Decisions {

    private static final int LONGEST_COMMENT = 4000;
    private static final int LONGEST_NAME = 200;

    private final DecisionStore store;
    private final Measures measures;
    private final EvidenceFiles files;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            DecisionStore store,
            Measures measures,
            EvidenceFiles files,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.measures = measures;
        this.files = files;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What the decision still lacks; wrong values are refused at once. */
    public List<Missing> missing(CycleKey cycle, Decision decision) {
        requireValid(cycle, decision);
        return DecisionRule.missing(decision);
    }

    /** Records the decision, or refuses it with everything it lacks. */
    @Transactional
    public void record(CycleKey cycle, Decision decision) {
        var missing = missing(cycle, decision);
        if (!missing.isEmpty()) {
            throw new Incomplete(missing);
        }
        var now = clock.instant();
        store.add(cycle, decision, now);
        audit.record(AuditEntry.of(
                cycle, decision.userId(), decision.userName(), action(decision), subject(decision), details(decision)));
        events.publishEvent(new DecisionRecorded(cycle, decision.at(now)));
    }

    /** The latest decision of that stage about the subject. */
    public Optional<Decision> last(CycleKey cycle, Subject subject, Stage stage) {
        return about(cycle, subject).stream()
                .filter(decision -> decision.stage() == stage)
                .reduce((earlier, later) -> later);
    }

    /** The latest decision about the subject, whoever took it. */
    public Optional<Decision> last(CycleKey cycle, Subject subject) {
        return last(about(cycle, subject));
    }

    /** Every decision about the subject in the order they were taken. */
    public List<Decision> about(CycleKey cycle, Subject subject) {
        return all(cycle).stream()
                .filter(decision -> decision.subject() == subject)
                .toList();
    }

    /** Every decision of the year in the order they were taken. */
    public List<Decision> all(CycleKey cycle) {
        return store.all(cycle);
    }

    /** The agreement the document stands on: the executive's, while nothing was sent back after it. */
    public Optional<Decision> agreement(CycleKey cycle, Subject subject) {
        return agreement(about(cycle, subject));
    }

    /** The same where every decision about the document has been read. */
    public static Optional<Decision> agreement(List<Decision> about) {
        return last(about)
                .filter(decision -> decision.stage() == Stage.EXECUTIVE && decision.outcome() == Outcome.APPROVE);
    }

    static Optional<Decision> last(List<Decision> about) {
        return about.isEmpty() ? Optional.empty() : Optional.of(about.get(about.size() - 1));
    }

    private void requireValid(CycleKey cycle, Decision decision) {
        var wrong = new Wrong()
                .unless(
                        decision.stage().outcomes(decision.subject()).contains(decision.outcome()),
                        "decision",
                        "decision.outcome-not-possible")
                .text("comment", decision.comment(), LONGEST_COMMENT)
                .unless(
                        decision.paper() == null || decision.stage() != Stage.COORDINATOR,
                        "paper",
                        "decision.paper-not-possible");
        Optional.ofNullable(decision.paper()).ifPresent(paper -> check(wrong, cycle, paper));
        Optional.ofNullable(decision.onBehalfOf())
                .ifPresent(word -> wrong.text("onBehalfOf.informant", word.informant(), LONGEST_NAME));
        addressees(wrong, cycle, decision);
        wrong.refuse();
        measures.requireExisting(cycle, decision.measures());
    }

    private void check(Wrong wrong, CycleKey cycle, Decision.Paper paper) {
        wrong.past("paper.signedOn", paper.signedOn(), LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .text("paper.officer", paper.officer(), LONGEST_NAME)
                .text("paper.position", paper.position(), LONGEST_NAME)
                .unless(
                        paper.evidence() == null || files.exists(cycle, paper.evidence()),
                        "paper.evidence",
                        "evidence.unknown");
    }

    /** A document goes back only to those who wrote it. */
    private void addressees(Wrong wrong, CycleKey cycle, Decision decision) {
        var writers = decision.subject() == Subject.PLAN
                ? measures.draftingDivisions(cycle)
                : measures.reportingDivisions(cycle);
        int place = 0;
        for (var division : decision.divisions()) {
            var where = "divisions[" + place++ + "]";
            wrong.unless(writers.contains(division), where, "decision.not-a-writer", division);
        }
    }

    private static String action(Decision decision) {
        return "decision." + decision.outcome().name().toLowerCase(Locale.ROOT);
    }

    private static String subject(Decision decision) {
        return decision.subject().key();
    }

    private static Map<String, Object> details(Decision decision) {
        var details = new TreeMap<String, Object>();
        details.put("stage", decision.stage().name());
        details.put("measures", decision.measures().stream().sorted().toList());
        details.put("divisions", new TreeSet<>(decision.divisions()));
        Optional.ofNullable(decision.comment()).ifPresent(comment -> details.put("comment", comment));
        Optional.ofNullable(decision.position()).ifPresent(position -> details.put("position", position));
        Optional.ofNullable(decision.onBehalfOf()).ifPresent(word -> details.put("onBehalfOf", word));
        Optional.ofNullable(decision.paper()).ifPresent(paper -> details.put("paper", paper));
        return details;
    }
}
