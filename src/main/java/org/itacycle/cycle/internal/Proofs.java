package org.itacycle.cycle.internal;

import java.util.Objects;
import java.util.Optional;
import org.itacycle.calendar.MovableClock;
import org.itacycle.decision.Decision;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.problem.Wrong;
import org.springframework.stereotype.Component;

/** What must be told when the coordinator sends for somebody else: on whose word, or who signed what paper. */
@Component
class Proofs {

    private static final int LONGEST_NAME = 200;

    private final EvidenceFiles files;
    private final MovableClock clock;

    Proofs(EvidenceFiles files, MovableClock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** Refuses half a proof, naming every field that lacks or cannot be. */
    void require(Sending sending) {
        var wrong = new Wrong();
        Optional.ofNullable(sending.onBehalf())
                .ifPresent(word -> wrong.required("onBehalfOf.informant", word.informant(), LONGEST_NAME)
                        .unless(word.via() != null, "onBehalfOf.via", "problem.field.required"));
        Optional.ofNullable(sending.paper()).ifPresent(paper -> check(sending, paper, wrong));
        wrong.refuse();
    }

    private void check(Sending sending, Decision.Paper paper, Wrong wrong) {
        var scan = paper.evidence();
        wrong.unless(paper.signedOn() != null, "paper.signedOn", "problem.field.required")
                .past("paper.signedOn", paper.signedOn(), clock.today())
                .required("paper.officer", paper.officer(), LONGEST_NAME)
                .text("paper.position", paper.position(), LONGEST_NAME)
                .unless(scan != null, "paper.evidence", "problem.field.required")
                .unless(
                        scan == null || files.exists(sending.cycle(), Objects.requireNonNull(scan)),
                        "paper.evidence",
                        "evidence.unknown");
    }
}
