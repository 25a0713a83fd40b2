package org.itacycle.cycle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What travels with the sending of a task; every part that the task does not need may be left out. */
public record TaskCompletion(
        @Nullable String decision,
        @Nullable String comment,
        @Nullable List<String> measures,
        @Nullable List<String> divisions,
        @Nullable List<Channel> channels,
        @Nullable OnBehalfOf onBehalfOf,
        @Nullable Paper paper) {

    /** A completion that says nothing beyond "done". */
    public static final TaskCompletion DONE = new TaskCompletion(null, null, null, null, null, null, null);

    /** Where something was announced. */
    public record Channel(
            @Nullable String channel,
            @Nullable LocalDate date,
            @Nullable String url,
            @Nullable String file) {}

    /** On whose word a coordinator enters what a division owes. */
    public record OnBehalfOf(
            @Nullable String informant, @Nullable String via) {}

    /** A decision or acknowledgement that was signed on paper; the evidence is the scan. */
    public record Paper(
            @Nullable LocalDate signedOn,
            @Nullable String officer,
            @Nullable String position,
            @Nullable String evidence) {}
}
