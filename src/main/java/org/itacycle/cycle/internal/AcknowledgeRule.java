package org.itacycle.cycle.internal;

import java.util.List;
import java.util.Set;
import org.itacycle.organization.UnitTree;
import org.itacycle.problem.Missing;
import org.itacycle.publication.AcknowledgementProof;
import org.itacycle.publication.Acknowledgements;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** A division acknowledges the plan; one signed sheet may do it for all that have not. */
@Component
class AcknowledgeRule implements TaskRule {

    private final Acknowledgements acknowledgements;
    private final Proofs proofs;

    AcknowledgeRule(Acknowledgements acknowledgements, Proofs proofs) {
        this.acknowledgements = acknowledgements;
        this.proofs = proofs;
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
        proofs.require(sending);
        var proof = AcknowledgementProof.of(sending.onBehalf(), sending.paper());
        if (isSheetForAll(sending)) {
            acknowledgements.acknowledgeAll(sending.cycle(), proof, sending.actor());
        } else {
            acknowledgements.acknowledge(sending.cycle(), sending.division(), proof, sending.actor());
        }
    }

    @Override
    public boolean needsNoAnswer() {
        return true;
    }

    /** Whether the completion ends the tasks of all divisions at once. */
    static boolean isSheetForAll(Sending sending) {
        return sending.item().key() == TaskKey.ACKNOWLEDGE_PLAN
                && sending.actor().isCoordinator()
                && sending.completion().paper() != null
                && sending.divisions().contains(UnitTree.ALL_DIVISIONS);
    }
}
