package org.itacycle.publication;

import java.time.LocalDate;
import java.util.UUID;
import org.itacycle.decision.Decision;
import org.jspecify.annotations.Nullable;

/** How a coordinator knows that somebody else has taken note: on whose word, or by which signed paper. */
public record AcknowledgementProof(
        @Nullable String informant,
        @Nullable String via,
        @Nullable String officer,
        @Nullable LocalDate signedOn,
        @Nullable UUID sheet) {

    /** The division itself, signed in. */
    public static final AcknowledgementProof NONE = new AcknowledgementProof(null, null, null, null, null);

    /** What travelled with the completion of the task. */
    public static AcknowledgementProof of(Decision.@Nullable OnBehalf word, Decision.@Nullable Paper paper) {
        return new AcknowledgementProof(
                word == null ? null : word.informant(),
                word == null || word.via() == null ? null : word.via().name(),
                paper == null ? null : paper.officer(),
                paper == null ? null : paper.signedOn(),
                paper == null ? null : paper.evidence());
    }
}
