package org.itacycle.cycle.internal;

import java.util.stream.Stream;
import org.itacycle.assessment.Severity;
import org.itacycle.measure.Measures;
import org.itacycle.problem.Incomplete;
import org.itacycle.problem.Missing;
import org.springframework.stereotype.Component;

/** A plan passes without findings of severity ERROR, or with a reason why it passes all the same. */
@Component
class SoundPlan {

    private final Measures measures;

    SoundPlan(Measures measures) {
        this.measures = measures;
    }

    void require(Sending sending) {
        var confirmed = Stream.ofNullable(sending.completion().comment()).anyMatch(comment -> !comment.isBlank());
        var errors = measures.findings(sending.cycle()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> new Missing(finding.where(), finding.message(), finding.arguments()))
                .toList();
        if (!confirmed && !errors.isEmpty()) {
            throw new Incomplete(errors);
        }
    }
}
