package org.itacycle.reporting;

import java.util.Set;
import java.util.function.Predicate;
import org.itacycle.measure.MeasureView;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.NotEditable;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.ContentRights;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItems;
import org.springframework.stereotype.Component;

/** Who may write which part of a report now. */
@Component
class ReportRights {

    private final ContentRights rights;
    private final WorkItems items;
    private final Duties duties;

    ReportRights(ContentRights rights, WorkItems items, Duties duties) {
        this.rights = rights;
        this.items = items;
        this.duties = duties;
    }

    /** The part of the report that the caller writes; refuses a caller without any. */
    WriteScope scope(Actor actor, CycleKey cycle, MeasureView measure, int round) {
        if (actor.isCoordinator()) {
            rights.requireCoordinator(actor, cycle, Set.of(TaskKey.REPORT_PROGRESS), round);
            return WriteScope.COORDINATOR;
        }
        Predicate<String> mine = division ->
                actor.worksFor(division) || items.isGiven(actor, cycle, TaskKey.REPORT_PROGRESS, round, division);
        Predicate<String> open = division -> items.isOpen(cycle, TaskKey.REPORT_PROGRESS, round, division);
        if (mine.and(open).test(measure.lead())) {
            return WriteScope.lead(duties.steps(cycle, measure, measure.lead()::equals));
        }
        var own = duties.steps(cycle, measure, mine.and(open));
        if (!own.isEmpty()) {
            return WriteScope.steps(own);
        }
        boolean owes = actor.worksFor(measure.lead())
                || !duties.steps(cycle, measure, mine).isEmpty();
        throw owes ? new NotEditable() : new Forbidden();
    }

    /** Lets units that are named in the measure add to it while its lead still writes. */
    void requireContribution(Actor actor, CycleKey cycle, MeasureView measure, int round) {
        if (actor.isCoordinator()) {
            rights.requireCoordinator(actor, cycle, Set.of(TaskKey.REPORT_PROGRESS), round);
            return;
        }
        if (!actor.worksFor(measure.lead()) && !duties.mayContribute(cycle, measure, actor)) {
            throw new Forbidden();
        }
        if (!items.isOpen(cycle, TaskKey.REPORT_PROGRESS, round, measure.lead())) {
            throw new NotEditable();
        }
    }

    /** Lets everybody attach files who writes a part of the report or contributes to it. */
    void requireEvidence(Actor actor, CycleKey cycle, MeasureView measure, int round) {
        boolean contributes = !actor.isCoordinator()
                && !actor.worksFor(measure.lead())
                && duties.mayContribute(cycle, measure, actor)
                && items.isOpen(cycle, TaskKey.REPORT_PROGRESS, round, measure.lead());
        if (!contributes) {
            scope(actor, cycle, measure, round);
        }
    }
}
