package org.itacycle.cycle.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.itacycle.cycle.TaskCompletion;
import org.itacycle.problem.Missing;
import org.itacycle.publication.Acknowledgements;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A division acknowledges the plan; one signed sheet may do it for all that have not. */
@Component
class AcknowledgeRule implements TaskRule {

    private static final String ALL_DIVISIONS = "all-divisions";
    private static final String ON_SHEET = "ita.acknowledgedOnSheet";

    private final Acknowledgements acknowledgements;
    private final Divisions divisions;
    private final RuntimeService runtime;

    AcknowledgeRule(Acknowledgements acknowledgements, Divisions divisions, @Lazy RuntimeService runtime) {
        this.acknowledgements = acknowledgements;
        this.divisions = divisions;
        this.runtime = runtime;
    }

    @Override
    public Set<TaskKey> keys() {
        return Set.of(TaskKey.ACKNOWLEDGE_PLAN);
    }

    @Override
    public List<Missing> missing(WorkItem item) {
        return List.of();
    }

    @Override
    public void send(Sending sending) {
        if (isSheetForAll(sending)) {
            divisions.waitingToAcknowledge(sending.cycle()).forEach(division -> acknowledge(sending, division));
        } else {
            acknowledge(sending, sending.division());
        }
    }

    /** Whether the completion ends the tasks of all divisions at once. */
    static boolean isSheetForAll(Sending sending) {
        return sending.item().key() == TaskKey.ACKNOWLEDGE_PLAN
                && sending.actor().isCoordinator()
                && sending.completion().paper() != null
                && sending.divisions().contains(ALL_DIVISIONS);
    }

    /** Ends the tasks of all divisions that have not acknowledged by themselves. */
    void endAll(Sending sending) {
        runtime.createMessageCorrelation(ON_SHEET)
                .processInstanceBusinessKey(sending.cycle().id().toString())
                .correlate();
    }

    @Override
    public boolean needsNoAnswer() {
        return true;
    }

    private void acknowledge(Sending sending, String division) {
        var scan = Optional.ofNullable(sending.completion().paper())
                .map(TaskCompletion.Paper::evidence)
                .map(text -> Identifiers.parse("paper.evidence", text))
                .map(UUID.class::cast)
                .orElse(null);
        acknowledgements.acknowledge(sending.cycle(), division, sending.actor(), scan);
    }
}
