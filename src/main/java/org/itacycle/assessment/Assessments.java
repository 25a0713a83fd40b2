package org.itacycle.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.organization.Actor;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.ContentRights;
import org.itacycle.work.TaskKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The official result of the year before, and which division leads which indicator. */
@Service
public class Assessments {

    private final RuleSets ruleSets;
    private final ResultRows rows;
    private final Leads leads;
    private final AssessmentReader reader;
    private final ContentRights rights;
    private final AuditLog audit;

    Assessments(
            RuleSets ruleSets,
            ResultRows rows,
            Leads leads,
            AssessmentReader reader,
            ContentRights rights,
            AuditLog audit) {
        this.ruleSets = ruleSets;
        this.rows = rows;
        this.leads = leads;
        this.reader = reader;
        this.rights = rights;
        this.audit = audit;
    }

    /** Records the result, whatever was recorded before. */
    @Transactional
    public void record(CycleKey cycle, OfficialResult result, Actor actor) {
        record(cycle, result, Version.ANY, actor);
    }

    /**
     * Records the result, complete or not. A lead that is not given stays as it was or becomes the proposed one.
     *
     * @throws InvalidInput naming every value that cannot be accepted
     */
    @Transactional
    public void record(CycleKey cycle, OfficialResult result, Version version, Actor actor) {
        rights.requireCoordinator(actor, cycle, Set.of(TaskKey.RECORD_RESULT), null);
        var rules = ruleSets.of(cycle.resultYear());
        var before = rows.of(cycle);
        version.requireCurrent(before.version());
        requireAcceptable(cycle, rules, before.result(), result);

        var after = new Normalization(rules).of(result, withLeads(cycle, rules, before.result(), result));
        if (before.version() > 0 && after.equals(before.result())) {
            return;
        }
        rows.save(cycle, after, version, actor.userId());
        audit.record(AuditEntry.of(
                cycle,
                actor.userId(),
                actor.name(),
                "assessment.recorded",
                "assessment",
                changes(before.result(), after)));
    }

    /** The result with everything that follows from it. */
    public AssessmentView view(CycleKey cycle) {
        return reader.read(cycle);
    }

    /** The result as it was announced; empty until somebody records it. */
    public OfficialResult official(CycleKey cycle) {
        return rows.of(cycle).result();
    }

    /** What was announced for the year, whichever of the local government's cycles recorded it. */
    public Optional<AnnouncedResult> announced(OrganizationId organization, int resultYear) {
        return rows.ofYear(organization, resultYear).map(result -> {
            var rules = ruleSets.of(resultYear);
            var instruments = new Computation(result, rules).effectiveInstruments();
            var level = Optional.ofNullable(result.level())
                    .or(() -> new RatingRule(rules).level(result.total(), instruments))
                    .map(rules::label);
            return new AnnouncedResult(resultYear, result.total(), level.orElse(null));
        });
    }

    /** Indicator to the code of the division that leads it. */
    public Map<Integer, String> leads(CycleKey cycle) {
        return leads.of(cycle, ruleSets.of(cycle.resultYear()), rows.of(cycle).result());
    }

    public Set<String> leadingDivisions(CycleKey cycle) {
        return new TreeSet<>(leads(cycle).values());
    }

    /** What is missing before the result may be sent: the total, every indicator's score and lead. */
    public List<Missing> missing(CycleKey cycle) {
        var rules = ruleSets.of(cycle.resultYear());
        var result = rows.of(cycle).result();
        var known = leads.of(cycle, rules, result);
        var missing = new ArrayList<Missing>();
        if (result.total() == null) {
            missing.add(Missing.of("total", "assessment.total-missing"));
        }
        for (var indicator : rules.indicators()) {
            var where = "indicators[" + (indicator.number() - 1) + "].";
            if (result.score(indicator.number()).isEmpty()) {
                missing.add(
                        Missing.of(where + "score", "assessment.score-missing", indicator.number(), indicator.name()));
            }
            if (!known.containsKey(indicator.number())) {
                missing.add(
                        Missing.of(where + "lead", "assessment.lead-missing", indicator.number(), indicator.name()));
            }
        }
        return missing;
    }

    private void requireAcceptable(CycleKey cycle, RuleSet rules, OfficialResult before, OfficialResult result) {
        var wrong = new ResultCheck(rules, leads.names(cycle)::containsKey).wrong(result);
        if (wrong.isEmpty()) {
            wrong = leads.withoutTask(cycle, leads.of(cycle, rules, before), result.indicators());
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private Map<Integer, String> withLeads(
            CycleKey cycle, RuleSet rules, OfficialResult before, OfficialResult result) {
        var all = new TreeMap<>(leads.of(cycle, rules, before));
        for (var indicator : result.indicators()) {
            Optional.ofNullable(indicator.lead()).ifPresent(lead -> all.put(indicator.number(), lead));
        }
        return all;
    }

    private static Map<String, Object> changes(OfficialResult before, OfficialResult after) {
        return Map.of("before", summary(before), "after", summary(after));
    }

    private static Map<String, Object> summary(OfficialResult result) {
        var summary = new TreeMap<String, Object>();
        summary.put("total", String.valueOf(result.total()));
        for (var indicator : result.indicators()) {
            summary.put("indicator" + indicator.number(), indicator.score() + " " + indicator.lead());
        }
        return summary;
    }
}
