package org.itacycle.cycle.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.itacycle.decision.Decision;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Outcome;
import org.itacycle.decision.Stage;
import org.itacycle.decision.Subject;
import org.itacycle.measure.Measures;
import org.itacycle.problem.Incomplete;
import org.itacycle.problem.Missing;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Recording a plan that was agreed on paper before the year came into the system: measures, and the paper. */
@Component
class AgreedPlanRule implements TaskRule {

    private static final List<String> PAPER = List.of("signedOn", "officer", "position", "evidence");

    private final Measures measures;
    private final Decisions decisions;
    private final Proofs proofs;
    private final SoundDocument soundDocument;

    AgreedPlanRule(Measures measures, Decisions decisions, Proofs proofs, SoundDocument soundDocument) {
        this.measures = measures;
        this.decisions = decisions;
        this.proofs = proofs;
        this.soundDocument = soundDocument;
    }

    @Override
    public Set<TaskKey> keys() {
        return Set.of(TaskKey.RECORD_AGREED_PLAN);
    }

    @Override
    public List<Missing> missing(WorkItem item) {
        return measures.all(item.cycle()).isEmpty()
                ? List.of(Missing.of("measures", "cycle.agreed-plan-empty"))
                : measures.incomplete(item.cycle());
    }

    @Override
    public void send(Sending sending) {
        var paper = Optional.ofNullable(sending.paper()).orElseThrow(AgreedPlanRule::withoutPaper);
        proofs.require(sending);
        soundDocument.require(sending);
        decisions.record(
                sending.cycle(),
                new Decision(
                        Subject.PLAN,
                        Stage.EXECUTIVE,
                        Outcome.APPROVE,
                        sending.completion().comment(),
                        Set.of(),
                        Set.of(),
                        sending.actor().userId(),
                        sending.actor().name(),
                        paper.position(),
                        null,
                        paper,
                        null));
    }

    @Override
    public boolean needsNoAnswer() {
        return false;
    }

    private static Incomplete withoutPaper() {
        return new Incomplete(PAPER.stream()
                .map(field -> Missing.of("paper." + field, "problem.field.required"))
                .toList());
    }
}
