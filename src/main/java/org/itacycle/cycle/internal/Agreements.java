package org.itacycle.cycle.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.itacycle.calendar.MovableClock;
import org.itacycle.decision.Decision;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Subject;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** The day from which an agreed document counts: that of the signature on paper, else today. */
@Component
class Agreements {

    private final Decisions decisions;
    private final MovableClock clock;

    Agreements(Decisions decisions, MovableClock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    LocalDate signedOn(CycleKey cycle, Subject subject) {
        return decisions
                .agreement(cycle, subject)
                .map(Decision::paper)
                .flatMap(paper -> Optional.ofNullable(paper.signedOn()))
                .orElseGet(clock::today);
    }
}
