package org.itacycle.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.itacycle.assessment.AssessmentView.IndicatorView;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.organization.Actor;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.ContentRights;
import org.itacycle.work.TaskKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the divisions conclude from the result, indicator by indicator, and the coordinator from the whole. */
@Service
public class Analyses {

    private static final int OVERALL = 0;

    private static final int LONGEST_TEXT = 20_000;
    private static final Set<TaskKey> TASKS = Set.of(TaskKey.ANALYSE_INDICATORS, TaskKey.DRAFT_MEASURES);

    private final AnalysisRows rows;
    private final AssessmentReader reader;
    private final ContentRights rights;
    private final AuditLog audit;

    Analyses(AnalysisRows rows, AssessmentReader reader, ContentRights rights, AuditLog audit) {
        this.rows = rows;
        this.reader = reader;
        this.rights = rights;
        this.audit = audit;
    }

    /** Saves the draft about an indicator; only the division that leads it and the coordinator may. */
    @Transactional
    public void save(CycleKey cycle, int indicator, AnalysisDraft draft, Version version, Actor actor) {
        var lead = Optional.ofNullable(view(cycle, indicator).lead());
        rights.requireWrite(actor, cycle, TASKS, null, lead.orElse(""));
        store(
                cycle,
                indicator,
                draft,
                version,
                actor,
                lead.filter(actor::worksFor).isPresent());
    }

    /** Saves the draft about the whole result; only the coordinator may. */
    @Transactional
    public void saveOverall(CycleKey cycle, AnalysisDraft draft, Version version, Actor actor) {
        rights.requireCoordinator(actor, cycle, TASKS, null);
        store(cycle, OVERALL, draft, version, actor, true);
    }

    private void store(
            CycleKey cycle, int indicator, AnalysisDraft draft, Version version, Actor actor, boolean ownWork) {
        var text = Optional.ofNullable(draft.text()).map(String::strip).orElse("");
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidInput(Missing.of("text", "assessment.text-too-long", LONGEST_TEXT));
        }
        var before = rows.of(cycle, indicator);
        version.requireCurrent(before.version());
        var after = new AnalysisRows.Stored(indicator, text, draft.intent(), before.version());
        if (before.version() > 0 && after.equals(before)) {
            return;
        }
        rows.save(cycle, after, version, actor.userId());
        var subject = "analyses/" + (indicator == OVERALL ? "overall" : String.valueOf(indicator));
        var details = ownWork ? Map.of("intent", word(after)) : changes(before, after);
        audit.record(AuditEntry.of(cycle, actor.userId(), actor.name(), "analysis.saved", subject, details));
    }

    /** The analysis of an indicator with the scores beside it; empty until somebody writes it. */
    public AnalysisView view(CycleKey cycle, int indicator) {
        return all(cycle).stream()
                .filter(view -> view.indicator() != null && view.indicator() == indicator)
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(indicator)));
    }

    /** The analysis of the whole result. */
    public AnalysisView overall(CycleKey cycle) {
        var totals = reader.totals(cycle);
        return overall(totals.now(), totals.before(), rows.of(cycle, OVERALL));
    }

    /** The same where the result has been read. */
    public AnalysisView overall(CycleKey cycle, AssessmentView result) {
        var previous = Optional.ofNullable(result.previous()).map(OfficialResult.PreviousResult::total);
        return overall(result.total(), previous.orElse(null), rows.of(cycle, OVERALL));
    }

    /** The analyses of all indicators in their order. */
    public List<AnalysisView> all(CycleKey cycle) {
        return all(cycle, reader.read(cycle));
    }

    /** The same where the result has been read. */
    public List<AnalysisView> all(CycleKey cycle, AssessmentView result) {
        var stored = rows.of(cycle);
        return result.indicators().stream()
                .map(indicator -> view(
                        indicator,
                        stored.getOrDefault(indicator.number(), AnalysisRows.Stored.nothing(indicator.number()))))
                .toList();
    }

    /** What the division still owes: a text and an intent for every indicator it leads. */
    public List<Missing> missing(CycleKey cycle, String division) {
        return all(cycle).stream()
                .filter(view -> division.equals(view.lead()))
                .flatMap(AnalysisRule::missing)
                .toList();
    }

    /** What is meant to be done about every indicator: the chosen intent, before that the proposed one. */
    public Map<Integer, Intent> intents(CycleKey cycle) {
        return AnalysisRule.intents(all(cycle));
    }

    private static AnalysisView overall(
            @Nullable BigDecimal total, @Nullable BigDecimal previous, AnalysisRows.Stored stored) {
        return new AnalysisView(
                null, null, null, total, previous, stored.text(), stored.intent(), null, stored.version());
    }

    private static AnalysisView view(IndicatorView indicator, AnalysisRows.Stored stored) {
        return new AnalysisView(
                indicator.number(),
                indicator.name(),
                indicator.lead(),
                indicator.score(),
                indicator.previousScore(),
                stored.text(),
                Optional.ofNullable(stored.intent()).orElse(indicator.proposedIntent()),
                indicator.proposedIntent(),
                stored.version());
    }

    private static Map<String, Object> changes(AnalysisRows.Stored before, AnalysisRows.Stored after) {
        var changes = new HashMap<String, Object>();
        changes.put("before", before.text());
        changes.put("after", after.text());
        changes.put("intent", word(after));
        return changes;
    }

    private static String word(AnalysisRows.Stored analysis) {
        return analysis.intent() == null ? "" : analysis.intent().name();
    }
}
