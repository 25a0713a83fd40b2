package org.itacycle.publication;

import java.time.LocalDate;
import java.time.ZoneId;
import org.itacycle.decision.Decision;
import org.itacycle.decision.Signature;
import org.jspecify.annotations.Nullable;

/** Who agreed to a published document, in which position, when, and under which number it was signed. */
public record Agreement(
        LocalDate on,
        @Nullable String officer,
        @Nullable String position,
        @Nullable String number,
        @Nullable LocalDate signedOn) {

    /** The signature says best who agreed; without one the paper does, and without that the decision. */
    static Agreement of(Decision decision, @Nullable Signature signature, LocalDate today, ZoneId zone) {
        var paper = decision.paper();
        var at = decision.at();
        var on = at == null ? today : LocalDate.ofInstant(at, zone);
        if (signature != null) {
            return new Agreement(on, signature.signedBy(), signature.position(), signature.number(), signature.date());
        }
        if (paper != null) {
            return new Agreement(on, paper.officer(), paper.position(), null, paper.signedOn());
        }
        var officer = decision.onBehalfOf() == null ? decision.userName() : null;
        return new Agreement(on, officer, decision.position(), null, null);
    }
}
