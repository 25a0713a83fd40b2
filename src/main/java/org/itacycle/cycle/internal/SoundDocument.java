package org.itacycle.cycle.internal;

import java.util.Optional;
import org.itacycle.completeness.Stops;
import org.itacycle.decision.Subject;
import org.springframework.stereotype.Component;

/** A plan or report passes without findings of severity ERROR, or with a reason why it passes all the same. */
@Component
class SoundDocument {

    private final Stops stops;

    SoundDocument(Stops stops) {
        this.stops = stops;
    }

    void require(Sending sending) {
        var subject = Optional.ofNullable(sending.item().round())
                .map(Subject::ofRound)
                .orElse(Subject.PLAN);
        stops.pass(sending.cycle(), subject, sending.completion().comment(), sending.actor());
    }
}
