package org.itacycle.cycle.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.itacycle.decision.Decision;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Outcome;
import org.itacycle.decision.Stage;
import org.itacycle.decision.Subject;
import org.itacycle.measure.Measures;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** What the recorded decisions mean for the course of a process; gateways ask here, never a variable. */
@Component
class DecisionTrail {

    private final Decisions decisions;
    private final Measures measures;

    DecisionTrail(Decisions decisions, Measures measures) {
        this.decisions = decisions;
        this.measures = measures;
    }

    /** Whether the stage's latest answer lets the subject go on. */
    boolean positive(CycleKey cycle, Subject subject, Stage stage) {
        return decisions.last(cycle, subject, stage).filter(Decision::letsPass).isPresent();
    }

    /** Whether the later stage has already agreed in the same go, because one person holds both offices. */
    boolean settledSince(CycleKey cycle, Subject subject, Stage earlier, Stage later) {
        return since(decisions.about(cycle, subject), earlier).stream()
                .anyMatch(decision -> decision.stage() == later && decision.letsPass());
    }

    /** The latest sending back; empty before the first one. */
    Optional<Decision> returned(CycleKey cycle, Subject subject) {
        return decisions.last(cycle, subject).filter(decision -> decision.outcome() == Outcome.RETURN);
    }

    /** The divisions that the latest sending back names, directly or by their measures. */
    Set<String> returnedDivisions(CycleKey cycle, Subject subject) {
        var divisions = new TreeSet<String>();
        returned(cycle, subject).ifPresent(decision -> {
            divisions.addAll(decision.divisions());
            if (!decision.measures().isEmpty()) {
                divisions.addAll(measures.divisionsOf(cycle, decision.measures()));
            }
        });
        return divisions;
    }

    private static List<Decision> since(List<Decision> trail, Stage stage) {
        for (int place = trail.size() - 1; place >= 0; place--) {
            if (trail.get(place).stage() == stage) {
                return trail.subList(place + 1, trail.size());
            }
        }
        return List.of();
    }
}
