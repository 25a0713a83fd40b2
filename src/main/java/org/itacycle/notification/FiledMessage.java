package org.itacycle.notification;

import java.time.Instant;
import org.itacycle.notification.MessageProblem.Remedy;
import org.jspecify.annotations.Nullable;

/**
 * A message as the administrator sees it. The text is what a person reads, a call's JSON; {@code writtenAt} and
 * {@code sentAt} are the office's time, {@code nextAttemptAt} is the machine's.
 */
public record FiledMessage(
        long id,
        Channel channel,
        String kind,
        String address,
        @Nullable String recipientName,
        String subject,
        String text,
        MessageState state,
        int attempts,
        Instant writtenAt,
        @Nullable Instant sentAt,
        Instant nextAttemptAt,
        @Nullable MessageProblem problem,
        @Nullable String problemDetail) {

    /** What can be done to let it leave; kept ones may leave as soon as there is a mail server. */
    public Remedy remedy() {
        if (state == MessageState.KEPT) {
            return Remedy.AGAIN;
        }
        return state == MessageState.FAILED && problem != null ? problem.remedy() : Remedy.NONE;
    }
}
