package org.itacycle.decision;

import java.util.Arrays;
import org.itacycle.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The document a decision is about; the key stands in addresses. */
public enum Subject {
    PLAN("plan", null),
    REPORT_6("report-6", 6),
    REPORT_12("report-12", 12);

    private final String key;
    private final @Nullable Integer round;

    Subject(String key, @Nullable Integer round) {
        this.key = key;
        this.round = round;
    }

    public String key() {
        return key;
    }

    /** The round whose report it is; null for the plan. */
    public @Nullable Integer round() {
        return round;
    }

    /** The subject with the key; an unknown one is a wrong address. */
    public static Subject of(String key) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound(key));
    }

    /** The report of the round, 6 or 12. */
    public static Subject ofRound(int round) {
        return round == 6 ? REPORT_6 : REPORT_12;
    }
}
