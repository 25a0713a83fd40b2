package org.itacycle.measure;

import java.util.Optional;
import org.itacycle.assessment.RuleSet;

/** Which indicator a focus is about. */
final class Indicators {

    private Indicators() {}

    /** The indicator itself, or that of an item; nothing for topics and free words. */
    static Optional<Integer> of(Focus focus, RuleSet rules) {
        if (focus.type() == Focus.Type.INDICATOR) {
            return Optional.ofNullable(Focus.number(focus.ref()));
        }
        return focus.type() == Focus.Type.ITEM
                ? rules.item(focus.ref()).map(RuleSet.Item::indicator)
                : Optional.empty();
    }
}
