package org.itacycle.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One decision about the plan or a report. Who entered it and who took it may differ: an entry on behalf names the
 * informant, a decision on paper names the officer who signed. {@code position} is the title of the one who decided,
 * acting title included; {@code at} is set when it is recorded.
 */
public record Decision(
        Subject subject,
        Stage stage,
        Outcome outcome,
        @Nullable String comment,
        Set<UUID> measures,
        Set<String> divisions,
        String userId,
        String userName,
        @Nullable String position,
        @Nullable OnBehalf onBehalfOf,
        @Nullable Paper paper,
        @Nullable Instant at) {

    public Decision {
        measures = Collections.unmodifiableSet(new LinkedHashSet<>(measures));
        divisions = Collections.unmodifiableSet(new LinkedHashSet<>(divisions));
    }

    /** Whether it lets the document go on to the next step. */
    public boolean letsPass() {
        return outcome != Outcome.RETURN;
    }

    /** Whether it names single divisions or measures instead of sending back the whole. */
    public boolean namesParts() {
        return !measures.isEmpty() || !divisions.isEmpty();
    }

    Decision at(Instant instant) {
        return new Decision(
                subject,
                stage,
                outcome,
                comment,
                measures,
                divisions,
                userId,
                userName,
                position,
                onBehalfOf,
                paper,
                instant);
    }

    /** Who told the coordinator, and how. */
    public record OnBehalf(
            @Nullable String informant, @Nullable Via via) {}

    /** A decision taken on paper: the day, the officer and position under it, and the scan. */
    public record Paper(
            @Nullable LocalDate signedOn,
            @Nullable String officer,
            @Nullable String position,
            @Nullable UUID evidence) {}
}
