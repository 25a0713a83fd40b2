package org.itacycle.cycle.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.itacycle.decision.Decision;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Outcome;
import org.itacycle.decision.Stage;
import org.itacycle.decision.Subject;
import org.itacycle.organization.Groups;
import org.itacycle.organization.Organizations;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tasks that ask for an answer: forwarding, the clerk's opinion, the executive's agreement. */
@Component
class DecideRule implements TaskRule {

    private final Decisions decisions;
    private final Divisions divisions;
    private final SoundDocument soundDocument;
    private final Organizations organizations;

    DecideRule(Decisions decisions, Divisions divisions, SoundDocument soundDocument, Organizations organizations) {
        this.decisions = decisions;
        this.divisions = divisions;
        this.soundDocument = soundDocument;
        this.organizations = organizations;
    }

    @Override
    public Set<TaskKey> keys() {
        return Set.of(
                TaskKey.CONSOLIDATE_PLAN,
                TaskKey.ENDORSE_PLAN,
                TaskKey.APPROVE_PLAN,
                TaskKey.REVIEW_PROGRESS,
                TaskKey.ENDORSE_REPORT,
                TaskKey.APPROVE_REPORT);
    }

    @Override
    public List<Missing> missing(WorkItem item) {
        return List.of();
    }

    @Override
    public void send(Sending sending) {
        var item = sending.item();
        var stage = stage(item.key());
        var outcome = outcome(sending, stage);
        if (outcome == Outcome.RETURN) {
            divisions.requireReturnable(sending);
        }
        if (stage == Stage.COORDINATOR && outcome != Outcome.RETURN) {
            soundDocument.require(sending);
        }
        decisions.record(sending.cycle(), decision(sending, stage, outcome));
        if (outcome != Outcome.RETURN && sending.isOwn()) {
            actOnce(sending, stage);
        }
    }

    @Override
    public boolean needsNoAnswer() {
        return false;
    }

    /**
     * One person who holds the next office too acts once : who forwards as clerk has given her opinion, and
     * the opinion of a clerk who acts for the executive is the agreement. Forwarding alone never agrees.
     */
    private void actOnce(Sending sending, Stage stage) {
        if (stage == Stage.COORDINATOR && sending.actor().isClerk()) {
            decisions.record(sending.cycle(), decision(sending, Stage.CLERK, Outcome.APPROVE));
        }
        if (stage == Stage.CLERK && sending.actor().isExecutive()) {
            decisions.record(sending.cycle(), decision(sending, Stage.EXECUTIVE, Outcome.APPROVE));
        }
    }

    private Decision decision(Sending sending, Stage stage, Outcome outcome) {
        var completion = sending.completion();
        return new Decision(
                subject(sending.item()),
                stage,
                outcome,
                completion.comment(),
                sending.measures(),
                sending.divisions(),
                sending.actor().userId(),
                sending.actor().name(),
                position(sending, stage),
                sending.onBehalf(),
                sending.paper(),
                null);
    }

    private @Nullable String position(Sending sending, Stage stage) {
        var paper = sending.completion().paper();
        return paper != null ? paper.position() : organizations.positionTitle(sending.actor(), group(stage));
    }

    private static Outcome outcome(Sending sending, Stage stage) {
        var answer = sending.answer();
        if (answer == Sending.Answer.RETURN) {
            if (sending.item().key() == TaskKey.APPROVE_REPORT
                    && Objects.equals(sending.item().round(), 6)) {
                throw new InvalidInput(Missing.of("decision", "cycle.round-6-is-noted"));
            }
            return Outcome.RETURN;
        }
        if (stage == Stage.EXECUTIVE && answer == Sending.Answer.FORWARD) {
            throw new InvalidInput(Missing.of("decision", "cycle.decision-unknown", answer.name()));
        }
        return sending.item().key() == TaskKey.CONSOLIDATE_PLAN ? Outcome.FORWARD : Outcome.APPROVE;
    }

    private static Stage stage(TaskKey key) {
        return switch (key) {
            case CONSOLIDATE_PLAN, REVIEW_PROGRESS -> Stage.COORDINATOR;
            case ENDORSE_PLAN, ENDORSE_REPORT -> Stage.CLERK;
            case APPROVE_PLAN, APPROVE_REPORT -> Stage.EXECUTIVE;
            default -> throw new IllegalArgumentException("nothing is decided in " + key);
        };
    }

    private static String group(Stage stage) {
        return switch (stage) {
            case COORDINATOR -> Groups.COORDINATOR;
            case CLERK -> Groups.CLERK;
            case EXECUTIVE -> Groups.EXECUTIVE;
        };
    }

    private static Subject subject(WorkItem item) {
        return Optional.ofNullable(item.round()).map(Subject::ofRound).orElse(Subject.PLAN);
    }
}
