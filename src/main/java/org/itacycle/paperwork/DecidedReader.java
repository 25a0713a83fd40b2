package org.itacycle.paperwork;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.itacycle.decision.Decision;
import org.itacycle.paperwork.DocumentData.Decided;
import org.itacycle.paperwork.DocumentData.How;
import org.springframework.stereotype.Component;

/** Reads from a decision who took it: the officer under the paper, the informant, or who was signed in. */
@Component
public class DecidedReader {

    private final ZoneId zone;

    DecidedReader(Clock clock) {
        this.zone = clock.getZone();
    }

    /** Who decided on which day, and how. */
    public Decided read(Decision decision) {
        var paper = Optional.ofNullable(decision.paper());
        var word = Optional.ofNullable(decision.onBehalfOf());
        return new Decided(
                decision.stage(),
                decision.outcome(),
                decision.comment(),
                paper.map(Decision.Paper::officer)
                        .or(() -> word.map(Decision.OnBehalf::informant))
                        .orElse(decision.userName()),
                paper.map(Decision.Paper::position).orElse(decision.position()),
                paper.map(Decision.Paper::signedOn).orElseGet(() -> day(decision)),
                how(decision),
                decision.userName(),
                paper.map(Decision.Paper::evidence).orElse(null),
                word.map(Decision.OnBehalf::informant).orElse(null),
                word.map(Decision.OnBehalf::via).orElse(null));
    }

    private static How how(Decision decision) {
        if (decision.paper() != null) {
            return How.PAPER;
        }
        return decision.onBehalfOf() == null ? How.SYSTEM : How.ON_BEHALF;
    }

    private LocalDate day(Decision decision) {
        return LocalDate.ofInstant(Objects.requireNonNullElse(decision.at(), Instant.EPOCH), zone);
    }
}
