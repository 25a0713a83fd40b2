package org.itacycle.measure;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itacycle.assessment.AnalysisView;
import org.itacycle.assessment.AssessmentView;
import org.itacycle.assessment.Finding;
import org.itacycle.organization.Actor;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.ContentRights;
import org.itacycle.work.TaskKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The measures of a year. A division writes those it leads while its task is open, the coordinator every one until the
 * plan is forwarded; nobody takes another's measure or writes after that.
 */
@Component
public class Measures {

    private static final Set<TaskKey> TASKS = Set.of(TaskKey.ANALYSE_INDICATORS, TaskKey.DRAFT_MEASURES);

    private final MeasureStore store;
    private final MeasureFrame frame;
    private final MeasureReview review;
    private final MeasureAudit audit;
    private final ContentRights rights;
    private final Clock clock;

    Measures(
            MeasureStore store,
            MeasureFrame frame,
            MeasureReview review,
            MeasureAudit audit,
            ContentRights rights,
            Clock clock) {
        this.store = store;
        this.frame = frame;
        this.review = review;
        this.audit = audit;
        this.rights = rights;
        this.clock = clock;
    }

    /** Adds a measure; without a lead it goes to the division that leads the focused indicator. */
    @Transactional
    public UUID add(CycleKey cycle, MeasureDraft draft, Actor actor) {
        var content = frame.withLead(cycle, draft, actor);
        requireWrite(cycle, content, actor);
        frame.check(cycle, content);
        var id = UUID.randomUUID();
        store.add(cycle, id, content, actor.userId(), clock.instant());
        audit.added(cycle, id, content, actor);
        return id;
    }

    /** Replaces the content; without a lead the measure keeps its own. What is the same already is left alone. */
    @Transactional
    public MeasureView change(CycleKey cycle, UUID id, MeasureDraft draft, Version version, Actor actor) {
        var before = forWriting(cycle, id, version, actor);
        var content = draft.lead() == null ? draft.ledBy(before.lead()) : draft;
        requireWrite(cycle, content, actor);
        frame.check(cycle, content);
        if (content.equals(before.content())) {
            return before;
        }
        store.change(cycle, id, content, actor.userId(), clock.instant());
        audit.changed(cycle, id, before.content(), content, actor);
        return get(cycle, id);
    }

    /** Takes the measure out of the plan; its content stays in the record of deeds. */
    @Transactional
    public void delete(CycleKey cycle, UUID id, Version version, Actor actor) {
        var before = forWriting(cycle, id, version, actor);
        store.delete(cycle, id, actor.userId(), clock.instant());
        audit.deleted(cycle, id, before.content(), actor);
    }

    public MeasureView get(CycleKey cycle, UUID id) {
        return store.find(cycle, id).orElseThrow(() -> new NotFound(id.toString()));
    }

    /** The measures of the year in the order they were added. */
    public List<MeasureView> all(CycleKey cycle) {
        return store.all(cycle);
    }

    /** The measures that answer the indicator, by itself or by one of its items. */
    public List<MeasureView> answering(CycleKey cycle, int indicator) {
        return all(cycle).stream()
                .filter(measure -> frame.indicators(cycle, measure.focus()).anyMatch(number -> number == indicator))
                .toList();
    }

    /** The indicators that the measure answers, by themselves or by one of their items; topics have none. */
    public Set<Integer> indicators(CycleKey cycle, MeasureView measure) {
        return frame.indicators(cycle, measure.focus()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the division still lacks before it may send its drafts; the places are those of its own measures. */
    public List<Missing> missing(CycleKey cycle, String division) {
        return review.missing(cycle, all(cycle), division);
    }

    /** What the measures of the year lack, whoever leads them, where all of them were agreed on paper. */
    public List<Missing> incomplete(CycleKey cycle) {
        var all = all(cycle);
        return IntStream.range(0, all.size())
                .mapToObj(place -> MeasureRule.missingOnPaper(all.get(place), place))
                .flatMap(List::stream)
                .toList();
    }

    /** What a reviewer of the plan should look at; the places are those of all measures. */
    public List<Finding> findings(CycleKey cycle) {
        return review.findings(cycle, all(cycle));
    }

    /** The same where the measures, the result and the analyses of its indicators have been read. */
    public List<Finding> findings(
            CycleKey cycle, List<MeasureView> measures, AssessmentView result, List<AnalysisView> analyses) {
        return review.findings(cycle, measures, result, analyses);
    }

    /** The divisions that write the plan: those that lead an indicator or a measure. */
    public Set<String> draftingDivisions(CycleKey cycle) {
        return Stream.concat(frame.leads(cycle), all(cycle).stream().map(MeasureView::lead))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The divisions that owe reports: the leads, and those of the units that steps name for themselves. */
    public Set<String> reportingDivisions(CycleKey cycle) {
        var all = all(cycle);
        var units = all.stream()
                .flatMap(measure -> measure.steps().stream())
                .flatMap(step -> step.units().stream())
                .toList();
        return Stream.concat(all.stream().map(MeasureView::lead), frame.divisions(cycle, units))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The divisions that lead the measures. */
    public Set<String> divisionsOf(CycleKey cycle, Set<UUID> measures) {
        return all(cycle).stream()
                .filter(measure -> measures.contains(measure.id()))
                .map(MeasureView::lead)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Refuses ids that are no measure of the year. */
    public void requireExisting(CycleKey cycle, Set<UUID> measures) {
        var known = all(cycle).stream().map(MeasureView::id).collect(Collectors.toSet());
        var wrong = new ArrayList<Missing>();
        int place = 0;
        for (var id : measures) {
            if (!known.contains(id)) {
                wrong.add(Missing.of("measures[" + place + "]", "measure.unknown", id.toString()));
            }
            place++;
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private MeasureView forWriting(CycleKey cycle, UUID id, Version version, Actor actor) {
        store.lock(cycle, id);
        var before = get(cycle, id);
        rights.requireWrite(actor, cycle, TASKS, null, before.lead());
        version.requireCurrent(before.version());
        return before;
    }

    /** A lead that is missing or no division is told as such by the check that follows. */
    private void requireWrite(CycleKey cycle, MeasureDraft content, Actor actor) {
        Optional.ofNullable(content.lead())
                .filter(lead -> frame.isDivision(cycle, lead))
                .ifPresent(lead -> rights.requireWrite(actor, cycle, TASKS, null, lead));
    }
}
